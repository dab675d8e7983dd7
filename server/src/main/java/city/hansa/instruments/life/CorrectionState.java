package city.hansa.instruments.life;

/** What a proposed correction of a text goes through. */
enum CorrectionState {
  NONE,
  PROPOSED,
  OBJECTED,
  /** By procès-verbal: the text reads so from the beginning. */
  ENTERED,
  WITHDRAWN
}
