package city.hansa.instruments.pages;

import city.hansa.acts.words.Paper;
import city.hansa.acts.words.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One correction of a text: what was proposed, who objected, what came of it.
 *
 * @param state on the reader's day, in words
 * @param language of the text, a BCP 47 tag
 * @param clause its address in the text
 * @param wrong the words as they stand
 * @param right the words as they should read
 * @param lastDay for objections, in words
 * @param open whether objections are still possible on the reader's day
 * @param outcome null while there is none
 */
record CorrectionPage(
    Head head,
    Reading reading,
    String name,
    String state,
    String language,
    String clause,
    String wrong,
    String right,
    Step proposal,
    String lastDay,
    boolean open,
    List<Step> objections,
    @Nullable Step outcome,
    Paper paper) {

  /**
   * One act.
   *
   * @param words what was said with it; empty if nothing
   */
  record Step(long act, String said, String date, String words) {}
}
