package city.hansa.instruments.signing;

import city.hansa.authority.Authority;

/**
 * An authority that somebody could sign by.
 *
 * @param covers whether it covers such a signature on the day; a key of the bundles says why not
 * @param whyNotKey empty if it does
 */
record Ground(Authority authority, boolean covers, String whyNotKey) {}
