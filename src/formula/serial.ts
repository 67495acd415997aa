/** The serial number of 1 January 1970 in a spreadsheet that counts from 1900. */
export const SERIAL_OF_DAY_ZERO = 25_569;
