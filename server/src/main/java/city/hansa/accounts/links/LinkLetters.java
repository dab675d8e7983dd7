package city.hansa.accounts.links;

import city.hansa.accounts.Account;
import city.hansa.accounts.Accounts;
import city.hansa.accounts.links.OneTimeLinks.Purpose;
import city.hansa.kernel.Viewer;
import city.hansa.mail.Composer;
import city.hansa.mail.Letter;
import city.hansa.mail.Letter.Line;
import city.hansa.site.PublicAddress;
import city.hansa.site.Site;
import city.hansa.site.Sites;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Writes letters with a link at the moment they are sent. Each attempt makes a link of its own, so
 * that what opens an account is in the letter and nowhere else; one that left without our knowing
 * opens the account all the same.
 */
@Component
class LinkLetters implements Composer {
  static final String KIND = "link";

  private final LinkLetterStore letters;
  private final OneTimeLinks links;
  private final Accounts accounts;
  private final Sites sites;
  private final PublicAddress address;
  private final Clock clock;

  LinkLetters(
      LinkLetterStore letters,
      OneTimeLinks links,
      Accounts accounts,
      Sites sites,
      PublicAddress address,
      Clock clock) {
    this.letters = letters;
    this.links = links;
    this.accounts = accounts;
    this.sites = sites;
    this.address = address;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** Nothing where a newer link took its place, its time is over, or the account was closed. */
  @Override
  public Optional<Letter> compose(String reference) {
    return letters
        .find(UUID.fromString(reference), clock.instant())
        .flatMap(letter ->
            accounts
                .find(letter.account())
                .filter(Account::open)
                .flatMap(account -> written(letter, account)));
  }

  private Optional<Letter> written(LinkLetter letter, Account account) {
    return Optional.ofNullable(account.email()).map(email -> written(letter, account, email));
  }

  private Letter written(LinkLetter letter, Account account, String email) {
    String link =
        links.add(letter.purpose(), letter.account(), letter.madeBy(), letter.expiresAt()).text();
    Locale language = account.language() == null ? letter.language() : account.language();
    Site site = sites.away(language, Viewer.PUBLIC);
    String key = key(letter);
    return new Letter(
        email,
        language,
        site.t(key + ".subject", address.host()),
        List.of(
            new Line.Words(site.t("signin.letter.greeting", account.name())),
            new Line.Words(site.t(key, address.of("/"))),
            new Line.Link(site.t(key + ".link"), address.of("/link/" + link)),
            new Line.Words(site.t("signin.letter.until", site.moment(letter.expiresAt()))),
            new Line.Words(site.t("signin.letter.notYou"))),
        null);
  }

  private static String key(LinkLetter letter) {
    return letter.purpose() == Purpose.INVITATION
        ? "signin.letter.invitation"
        : letter.madeBy() == null ? "signin.letter.asked" : "signin.letter.recovery";
  }
}
