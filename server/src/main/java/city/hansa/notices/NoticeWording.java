package city.hansa.notices;

import city.hansa.acts.words.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a notice says, in one line of the reader's language. */
public record NoticeWording(Wording acts, ZoneId zone) {

  /** What was done by whom; of several acts, how many and the latest. */
  public String said(Notice notice) {
    String lead = acts.said(notice.lead());
    return notice.batch() == null || notice.acts() == 1 ? lead : several(notice, lead);
  }

  private String several(Notice notice, String lead) {
    String key =
        notice.acts() > Notice.COUNTED ? "notices.several.more" : "notices.several.exactly";
    return acts.site().t(key, acts.site().number(Math.min(notice.acts(), Notice.COUNTED)), lead);
  }

  /** A day of the register's time zone. */
  public String day(Instant at) {
    return acts.site().day(at.atZone(zone).toLocalDate());
  }

  /** To the minute, with the name of the time zone. */
  public String moment(Instant at) {
    Locale language = acts.site().language();
    return day(at)
        + ", "
        + DateTimeFormatter.ofPattern("HH:mm").format(at.atZone(zone))
        + " "
        + DateTimeFormatter.ofPattern("zzz", language).format(at.atZone(zone));
  }
}
