package city.hansa.accounts.signin;

import org.jspecify.annotations.Nullable;

/**
 * The form for the code of the second factor.
 *
 * @param next where to go afterwards
 * @param problem what was wrong; null if nothing yet
 */
record CodePage(String next, @Nullable String problem) {}
