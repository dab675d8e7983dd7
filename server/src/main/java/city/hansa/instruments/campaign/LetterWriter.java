package city.hansa.instruments.campaign;

import city.hansa.instruments.Instrument;
import city.hansa.instruments.campaign.Invitation.Contact;
import city.hansa.instruments.campaign.InvitationLetter.Kind;
import city.hansa.instruments.roll.Rolls;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.mail.Composer;
import city.hansa.mail.Letter;
import city.hansa.mail.Letter.Line;
import city.hansa.site.PublicAddress;
import city.hansa.site.Site;
import city.hansa.site.Sites;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes letters of a campaign at the moment they are sent. Each attempt makes a link of its own,
 * so that what opens the page is in the letter and nowhere else.
 */
@Component
class LetterWriter implements Composer {
  static final String KIND = "signature";

  private final LetterStore letters;
  private final InvitationStore invitations;
  private final PaperStore papers;
  private final Links links;
  private final Rolls rolls;
  private final Sites sites;
  private final PublicAddress address;
  private final Clock clock;

  LetterWriter(
      LetterStore letters,
      InvitationStore invitations,
      PaperStore papers,
      Links links,
      Rolls rolls,
      Sites sites,
      PublicAddress address,
      Clock clock) {
    this.letters = letters;
    this.invitations = invitations;
    this.papers = papers;
    this.links = links;
    this.rolls = rolls;
    this.sites = sites;
    this.address = address;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** Nothing where the invitation was revoked or answered, or nobody is known to write to. */
  @Override
  public Optional<Letter> compose(String reference) {
    return letters
        .find(UUID.fromString(reference), clock.instant())
        .flatMap(letter ->
            invitations
                .find(letter.invitation())
                .filter(each -> each.revokedAt() == null && !received(each))
                .flatMap(each ->
                    Optional.ofNullable(each.contact())
                        .flatMap(contact -> written(letter, each, contact))));
  }

  private boolean received(Invitation invitation) {
    return papers.listOf(invitation.id()).stream()
        .anyMatch(paper -> paper.state() == Paper.State.RECEIVED);
  }

  private Optional<Letter> written(InvitationLetter letter, Invitation to, Contact contact) {
    Site site = sites.away(contact.language(), Viewer.PUBLIC);
    Instrument instrument;
    try {
      instrument = rolls.get(to.instrument(), null, Viewer.PUBLIC).instrument();
    } catch (NotFound closed) {
      // What the public may not read is not sent by letter either.
      return Optional.empty();
    }
    String secret = links.make(to.id(), letter.expiresAt()).text();
    String title = instrument.termsOn(site.asOf().today()).title(contact.language());
    String key = "signing.letter." + letter.kind();
    List<Line> lines = new ArrayList<>();
    lines.add(
        new Line.Words(
            contact.name().isEmpty()
                ? site.t("signing.letter.greeting.nobody")
                : site.t("signing.letter.greeting", contact.name())));
    lines.add(new Line.Words(site.t(key, site.actor(to.office()), site.actor(to.actor()), title)));
    reason(letter, to).ifPresent(words -> lines.add(new Line.Words(words)));
    lines.add(new Line.Link(site.t("signing.letter.link"), address.of("/sign/" + secret)));
    lines.add(new Line.Words(site.t("signing.letter.until", site.moment(letter.expiresAt()))));
    lines.add(new Line.Words(site.t("signing.letter.why")));
    String subject = oneLine(site.t(key + ".subject", title));
    return Optional.of(new Letter(contact.email(), contact.language(), subject, lines, null));
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private Optional<String> reason(InvitationLetter letter, Invitation to) {
    return letter.kind() != Kind.RETURNED
        ? Optional.empty()
        : papers.listOf(to.id()).stream()
            .filter(paper -> paper.state() == Paper.State.RETURNED)
            .findFirst()
            .map(Paper::reason)
            .map(LetterWriter::plain);
  }

  private static String plain(@Nullable String words) {
    return words == null ? "" : words;
  }
}
