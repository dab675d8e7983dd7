package city.hansa.ties.roll;

import java.time.LocalDate;

/** What comes next in a tie by the calendar. */
public record Next(What what, LocalDate day) {

  /** What happens, or is to be done, on the day. */
  public enum What {
    /** The term is over unless it is renewed. */
    EXPIRES,
    /** The last day on which notice still ends the running term. */
    NOTICE_BY,
    /** The term begins anew. */
    RENEWS,
    /** The notice is over. */
    ENDS,
    /** The pause is to be looked at again. */
    REVIEW,
    /** A project is to be finished. */
    PROJECT
  }
}
