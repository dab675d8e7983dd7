package city.hansa.acts.shipped;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Evidence;
import city.hansa.acts.Payload;
import city.hansa.acts.Standing;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Visibility;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that ships, as the act that tells it.
 *
 * @param key the same in every version of the file
 * @param content what is told, to see whether it has changed
 */
public record ShippedAct(String key, String content, ActDraft draft) {

  /** One that is corrected as soon as anything of its draft is another. */
  public ShippedAct(String key, ActDraft draft) {
    this(key, draft.toString(), draft);
  }

  /**
   * What a source reports, entered by the register itself for everybody to read.
   *
   * @param subject empty where the family makes it from the other fields
   * @param day a year, month or day
   * @param place where it was done; null if that is not known
   */
  public static ActDraft reported(
      String type,
      String actor,
      String subject,
      String day,
      @Nullable String place,
      List<Evidence> evidence,
      Map<String, Json> values) {
    return new ActDraft(
        type,
        actor,
        null,
        subject,
        PartialDate.parse(day),
        null,
        Standing.REPORTED,
        ActDraft.REGISTER,
        null,
        null,
        null,
        place,
        evidence,
        null,
        null,
        null,
        Visibility.PUBLIC,
        new Payload(values));
  }

  ShippedAct correcting(long act) {
    return new ShippedAct(key, content, draft.answering(act, null));
  }
}
