/** The version of this project; written by `npm run generate` from package.json. */
export const version = '1.0.0';
