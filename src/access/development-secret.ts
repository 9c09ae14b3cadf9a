/**
 * The secret of development tokens. It stands in public source, so whoever can reach a service that
 * accepts it can be anybody: production refuses it.
 */
export const developmentSecret = 'loyalty-development-secret-never-for-production';

/** The same of rotating member codes: whoever knows it can show any member's code. */
export const developmentCodeSecret = 'loyalty-development-codes-never-for-production';
