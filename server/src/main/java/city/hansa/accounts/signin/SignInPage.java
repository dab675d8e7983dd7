package city.hansa.accounts.signin;

import org.jspecify.annotations.Nullable;

/**
 * The form for name and password.
 *
 * @param next where to go afterwards
 * @param email as typed
 * @param problem what was wrong, in the reader's words; null if nothing yet
 * @param provider what the operator's own sign-in is called; null without one
 * @param letters whether those who forgot their password can ask for a letter
 */
record SignInPage(
    String next,
    String email,
    @Nullable String problem,
    @Nullable String provider,
    boolean letters) {}
