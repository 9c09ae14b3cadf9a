/**
 * The secret of development tokens. It stands in public source, so whoever can reach a service that
 * accepts it can be anybody: production refuses it.
 */
export const developmentSecret = 'loyalty-development-secret-never-for-production';
