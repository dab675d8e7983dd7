package city.hansa.notices.follow;

/** How often somebody wants to hear. */
enum Rhythm {
  AT_ONCE,
  DAILY
}
