package city.hansa.hooks;

/** Why an endpoint was not asked, or did not answer. */
public enum Fault {
  /** No such name. */
  UNKNOWN_NAME,
  /** The name leads to an address that is not public. */
  CLOSED_ADDRESS,
  /** Nobody there takes the call. */
  NOT_REACHED,
  /** The certificate is not good for the name, or nobody vouches for it. */
  NOT_TRUSTED,
  /** No answer in time. */
  TOO_SLOW,
  /** The connection ended without an answer of HTTP. */
  NO_ANSWER,
  /** The key that sealed the secret is not on this server. */
  KEY_LOST
}
