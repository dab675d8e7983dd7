package city.hansa.instruments;

import city.hansa.site.Site;
import java.util.List;

/** What other modules know that somebody said of an instrument; a bean of this type is enough. */
@FunctionalInterface
public interface SaidOfInstruments {

  /**
   * One line on the page of an instrument.
   *
   * @param text in the reader's words
   * @param detail who said so, and of which time
   * @param state how it stands, in words; empty if that is nothing to say
   * @param address of this site
   */
  record Saying(String text, String detail, String state, String address) {}

  /** Those that the reader may read, as of the reader's day. */
  List<Saying> of(String instrument, Site site);
}
