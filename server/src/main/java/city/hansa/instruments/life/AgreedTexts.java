package city.hansa.instruments.life;

import city.hansa.acts.Reason;
import java.util.List;

/**
 * Whether the text of an instrument stands: whoever keeps texts answers. Without an answerer an
 * instrument is kept without its text.
 */
public interface AgreedTexts {

  /**
   * What is missing before the text can be frozen: exactly one agreed text in each authentic
   * language, all with the same tree of clauses; empty if nothing is.
   *
   * @param languages BCP 47 tags; none if nobody has said which are authentic
   * @param office that asks; it judges by what it may read
   */
  List<Reason> missing(String instrument, List<String> languages, String office);
}
