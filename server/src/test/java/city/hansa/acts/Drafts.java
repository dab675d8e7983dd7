package city.hansa.acts;

import city.hansa.authority.ActScope;
import city.hansa.authority.Authority;
import city.hansa.authority.AuthorityDraft;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Short ways to write drafts and viewers. */
public final class Drafts {
  public static final String BARCELONA = "barcelona-es";
  public static final String UCLG = "uclg";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Drafts() {}

  /** An account with roles at one organisation. */
  public static Viewer at(String organisation, Role... roles) {
    return new Viewer(UUID.randomUUID(), "Test", Map.of(organisation, Set.of(roles)), false);
  }

  /**
   * A council resolution that lets the actor take part in petitions, from one day until another.
   */
  public static AuthorityDraft resolution(String actor, String from, String until) {
    return resolution(actor, from, until, "petition");
  }

  /** The same for the acts of a family. */
  public static AuthorityDraft resolution(String actor, String from, String until, String family) {
    return new AuthorityDraft(
        actor,
        Authority.Kind.COUNCIL_RESOLUTION,
        actor,
        "mayor",
        "",
        null,
        "council",
        null,
        PartialDate.parse(from),
        PartialDate.parse(until),
        ActScope.parse(family),
        null,
        null,
        null,
        Visibility.PUBLIC);
  }

  /** The same for one person. */
  public static AuthorityDraft forPerson(
      AuthorityDraft draft, String name, @Nullable UUID account) {
    return new AuthorityDraft(
        draft.office(),
        draft.kind(),
        draft.actorId(),
        draft.holderRole(),
        name,
        account,
        draft.issuer(),
        draft.issuedOn(),
        draft.from(),
        draft.until(),
        draft.acts(),
        draft.subject(),
        draft.sourceId(),
        draft.place(),
        draft.visibility());
  }

  /** An id that no other test has used. */
  public static String fresh(String stem) {
    return stem + "-" + COUNT.incrementAndGet();
  }

  /** The sort of JSON object that the acts here carry. */
  public static Payload payload(String... namesAndValues) {
    var values = new java.util.HashMap<String, Json>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], Json.of(namesAndValues[i + 1]));
    }
    return new Payload(values);
  }

  public static ActDraft own(String type, String actor, String subject, String madeOn) {
    return new ActDraft(
        type,
        actor,
        null,
        subject,
        PartialDate.parse(madeOn),
        null,
        Standing.OWN,
        actor,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        Visibility.PUBLIC,
        Payload.EMPTY);
  }

  /** Changes a draft as its fields are changed in {@link Sketch}. */
  public static ActDraft with(ActDraft draft, UnaryOperator<Sketch> change) {
    return change.apply(new Sketch(draft)).draft();
  }

  /** A draft while it is being changed. */
  public record Sketch(ActDraft draft) {

    public Sketch madeOn(String date) {
      return of(PartialDate.parse(date), draft.receivedOn(), draft.by(), draft.authority());
    }

    public Sketch receivedOn(String date) {
      return of(draft.madeOn(), PartialDate.parse(date), draft.by(), draft.authority());
    }

    public Sketch signed(String name, String role) {
      return of(draft.madeOn(), draft.receivedOn(), new Signer(name, role), draft.authority());
    }

    public Sketch authority(String id) {
      return of(draft.madeOn(), draft.receivedOn(), draft.by(), id);
    }

    private Sketch of(
        PartialDate madeOn,
        @org.jspecify.annotations.Nullable PartialDate receivedOn,
        @org.jspecify.annotations.Nullable Signer by,
        @org.jspecify.annotations.Nullable String authority) {
      return new Sketch(
          new ActDraft(
              draft.type(),
              draft.actor(),
              draft.onBehalfOf(),
              draft.subject(),
              madeOn,
              receivedOn,
              draft.standing(),
              draft.office(),
              by,
              authority,
              draft.textVersion(),
              draft.place(),
              draft.evidence(),
              draft.conditions(),
              draft.corrects(),
              draft.cancels(),
              draft.visibility(),
              draft.payload()));
    }

    public Sketch payload(String... namesAndValues) {
      return rest(
          draft.corrects(), draft.cancels(), draft.visibility(), Drafts.payload(namesAndValues));
    }

    public Sketch corrects(long number) {
      return rest(number, null, draft.visibility(), draft.payload());
    }

    public Sketch cancels(long number) {
      return rest(null, number, draft.visibility(), draft.payload());
    }

    public Sketch seenBy(Visibility visibility) {
      return rest(draft.corrects(), draft.cancels(), visibility, draft.payload());
    }

    private Sketch rest(
        @org.jspecify.annotations.Nullable Long corrects,
        @org.jspecify.annotations.Nullable Long cancels,
        Visibility visibility,
        Payload payload) {
      return new Sketch(
          new ActDraft(
              draft.type(),
              draft.actor(),
              draft.onBehalfOf(),
              draft.subject(),
              draft.madeOn(),
              draft.receivedOn(),
              draft.standing(),
              draft.office(),
              draft.by(),
              draft.authority(),
              draft.textVersion(),
              draft.place(),
              draft.evidence(),
              draft.conditions(),
              corrects,
              cancels,
              visibility,
              payload));
    }

    /** Recorded by another office than the actor's, on another word. */
    public Sketch standing(Standing standing, String office, Evidence... evidence) {
      return new Sketch(
          new ActDraft(
              draft.type(),
              draft.actor(),
              draft.onBehalfOf(),
              draft.subject(),
              draft.madeOn(),
              draft.receivedOn(),
              standing,
              office,
              draft.by(),
              draft.authority(),
              draft.textVersion(),
              draft.place(),
              List.of(evidence),
              draft.conditions(),
              draft.corrects(),
              draft.cancels(),
              draft.visibility(),
              draft.payload()));
    }
  }
}
