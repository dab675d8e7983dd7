package city.hansa.texts.pages;

import city.hansa.acts.Act;
import city.hansa.acts.words.Wording;
import city.hansa.instruments.Instrument;
import city.hansa.texts.Commitment;
import city.hansa.texts.TextState;
import city.hansa.texts.TextVersion;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of a text, to be read.
 *
 * @param state as {@link Names#state} says
 * @param commitments by the address of their clause
 * @param versions others of its language, the newest first
 * @param languages the same version in others
 * @param deposited the act that was just done; null for a mere reader
 * @param keeps whether the reader may agree, withdraw, correct
 * @param enters whether the reader may mark commitments
 */
public record ReadPage(
    Instrument instrument,
    String title,
    TextVersion version,
    String state,
    Reading reading,
    Map<String, List<Commitment>> commitments,
    List<TextVersion> versions,
    List<TextVersion> languages,
    List<Act> history,
    @Nullable Long deposited,
    boolean keeps,
    boolean enters,
    Wording words) {

  public String base() {
    return "/instruments/" + instrument.id();
  }

  public List<Commitment> marked(String address) {
    return commitments.getOrDefault(address, List.of());
  }

  /** Whether it can stand in the place of an agreed one of its language. */
  public List<TextVersion> agreedOthers() {
    return versions.stream().filter(each -> each.is(TextState.AGREED)).toList();
  }

  /** Where a form for an act about this version begins. */
  public String form(String type) {
    return "/acts/new?type=" + type + "&subject=" + version.id();
  }
}
