/** The rubrics of the script as JSON texts, by id. Empty here: `npm run build:addin` puts in what it was told to. */
export const rubrics: { readonly [id: string]: string } = {};

/** The fact dictionary as JSON text. */
export const dictionary: string = "";
