package city.hansa.accounts.signin;

import city.hansa.accounts.Secret;
import java.time.Instant;

/** What came of a wish to sign in. */
public sealed interface SignIn {

  /** Done; the browser keeps the secret. */
  record Done(Secret session) implements SignIn {}

  /** The password was right; the second factor is asked for. */
  record FactorNeeded(Secret session) implements SignIn {}

  /** Name and password, or code, do not fit. Does not say which. */
  record Wrong() implements SignIn {}

  record TooOften(Instant again) implements SignIn {}
}
