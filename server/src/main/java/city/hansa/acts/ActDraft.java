package city.hansa.acts;

import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Visibility;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act that somebody wants to deposit. Who records it comes from the session, never from here.
 *
 * @param type {@code family.verb}
 * @param subject what it concerns, an id inside the family; empty where the family makes it from
 *     the other fields
 * @param office the organisation in whose name it is recorded
 * @param by the person by whose hand the actor acted, or null
 * @param authority id of the authority of that person, or null
 * @param textVersion id of the version of the text that was acted on, or null
 * @param corrects number of the act in whose place this one stands, or null
 * @param cancels number of the act that this one voids, or null
 */
public record ActDraft(
    String type,
    String actor,
    @Nullable String onBehalfOf,
    String subject,
    PartialDate madeOn,
    @Nullable PartialDate receivedOn,
    Standing standing,
    String office,
    @Nullable Signer by,
    @Nullable String authority,
    @Nullable String textVersion,
    @Nullable String place,
    List<Evidence> evidence,
    @Nullable String conditions,
    @Nullable Long corrects,
    @Nullable Long cancels,
    Visibility visibility,
    Payload payload) {

  /**
   * Whoever acts and records where this register itself tells what it ships with. No organisation
   * can have this id, so nobody else acts in its name.
   */
  public static final String REGISTER = "hansa";

  /** What an office says in one line: no hand, authority, text, place, conditions or answer. */
  public ActDraft(
      String type,
      String actor,
      String subject,
      PartialDate madeOn,
      Standing standing,
      String office,
      List<Evidence> evidence,
      Visibility visibility,
      Payload payload) {
    this(
        type,
        actor,
        null,
        subject,
        madeOn,
        null,
        standing,
        office,
        null,
        null,
        null,
        null,
        evidence,
        null,
        null,
        null,
        visibility,
        payload);
  }

  public ActDraft {
    evidence = List.copyOf(evidence);
  }

  public String family() {
    int dot = type.indexOf('.');
    return dot < 0 ? type : type.substring(0, dot);
  }

  /** The same, answering other acts. */
  public ActDraft answering(@Nullable Long corrected, @Nullable Long cancelled) {
    return new ActDraft(
        type,
        actor,
        onBehalfOf,
        subject,
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
        corrected,
        cancelled,
        visibility,
        payload);
  }

  /** The same, saying something else. */
  public ActDraft saying(Payload other) {
    return new ActDraft(
        type,
        actor,
        onBehalfOf,
        subject,
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
        corrects,
        cancels,
        visibility,
        other);
  }

  /** What it corrects or cancels; null if nothing. */
  public @Nullable Long target() {
    return corrects == null ? cancels : corrects;
  }
}
