/** The version of the library, as in its package. Since 0.1.0 */
export const version = "0.1.0";
