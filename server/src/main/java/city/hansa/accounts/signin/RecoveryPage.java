package city.hansa.accounts.signin;

import city.hansa.site.FormState;

/**
 * Asking for a new way in.
 *
 * @param open whether this register sends letters
 * @param sent whether it was asked for just now
 */
record RecoveryPage(boolean open, boolean sent, FormState form) {}
