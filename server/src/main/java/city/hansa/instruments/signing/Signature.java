package city.hansa.instruments.signing;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Evidence;
import city.hansa.acts.Payload;
import city.hansa.acts.Reason;
import city.hansa.acts.Signer;
import city.hansa.acts.Standing;
import city.hansa.engine.register.PartialDate;
import city.hansa.instruments.life.ParticipationLife;
import city.hansa.kernel.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form says about one signature. Whose it is and on whose word it stands comes from
 * elsewhere.
 *
 * @param type one of {@link #KINDS}
 * @param authority id of an authority; null for the office held, or where none is asked
 */
public record Signature(
    String type,
    PartialDate madeOn,
    @Nullable PartialDate receivedOn,
    @Nullable Signer by,
    @Nullable String authority,
    @Nullable String textVersion,
    @Nullable String place,
    @Nullable String conditions) {

  public static final List<String> KINDS =
      List.of(ParticipationLife.SIGN, ParticipationLife.SIGN_DEFINITIVE, ParticipationLife.JOIN);

  /** A signature, or what could not be read. */
  public sealed interface Reading {
    record Read(Signature signature) implements Reading {}

    record Unread(List<Reason> reasons) implements Reading {}
  }

  public static Reading read(Map<String, String> typed) {
    List<Reason> reasons = new ArrayList<>();
    String type = text(typed, "type");
    if (type == null || !KINDS.contains(type)) {
      reasons.add(Reason.rule("type", "signing.choose"));
    }
    PartialDate madeOn = date(typed, "madeOn", reasons);
    if (madeOn == null && text(typed, "madeOn") == null) {
      reasons.add(Reason.rule("madeOn", "acts.refused.missing"));
    }
    PartialDate receivedOn = date(typed, "receivedOn", reasons);
    return madeOn == null || type == null || !reasons.isEmpty()
        ? new Reading.Unread(reasons)
        : new Reading.Read(
            new Signature(
                type,
                madeOn,
                receivedOn,
                signer(typed),
                text(typed, "authority"),
                text(typed, "textVersion"),
                text(typed, "place"),
                text(typed, "conditions")));
  }

  private static @Nullable String text(Map<String, String> typed, String field) {
    String text = typed.get(field);
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static @Nullable PartialDate date(
      Map<String, String> typed, String field, List<Reason> reasons) {
    String text = text(typed, field);
    try {
      return text == null ? null : PartialDate.parse(text);
    } catch (IllegalArgumentException none) {
      reasons.add(Reason.rule(field, "acts.refused.date"));
      return null;
    }
  }

  private static @Nullable Signer signer(Map<String, String> typed) {
    String name = text(typed, "by.name");
    String role = text(typed, "by.role");
    return name == null && role == null ? null : new Signer(name, role == null ? "" : role);
  }

  /** The act that this is, of an actor, on a word, in the name of an office; public. */
  public ActDraft draft(
      String instrument, String actor, Standing standing, String office, List<Evidence> evidence) {
    return new ActDraft(
        type,
        actor,
        null,
        "",
        madeOn,
        receivedOn,
        standing,
        office,
        by,
        authority,
        textVersion,
        place,
        evidence,
        conditions,
        null,
        null,
        Visibility.PUBLIC,
        Payload.EMPTY.with(ParticipationLife.INSTRUMENT, instrument));
  }
}
