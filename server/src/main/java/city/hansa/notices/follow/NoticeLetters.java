package city.hansa.notices.follow;

import city.hansa.accounts.Account;
import city.hansa.accounts.Accounts;
import city.hansa.accounts.Standings;
import city.hansa.acts.words.Wording;
import city.hansa.acts.words.Wordings;
import city.hansa.kernel.Viewer;
import city.hansa.mail.Composer;
import city.hansa.mail.Letter;
import city.hansa.mail.Letter.Line;
import city.hansa.notices.Notice;
import city.hansa.notices.NoticeWording;
import city.hansa.notices.Notices;
import city.hansa.site.PublicAddress;
import city.hansa.site.Site;
import city.hansa.site.Sites;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes letters about notices, when they are sent: with what their reader may read then. */
@Component
class NoticeLetters implements Composer {
  static final String KIND = "notices";
  private static final int MOST = 50;

  private final FollowerStore followers;
  private final Matching matching;
  private final Notices notices;
  private final Accounts accounts;
  private final Standings standings;
  private final Wordings wordings;
  private final Sites sites;
  private final PublicAddress address;

  NoticeLetters(
      FollowerStore followers,
      Matching matching,
      Notices notices,
      Accounts accounts,
      Standings standings,
      Wordings wordings,
      Sites sites,
      PublicAddress address) {
    this.followers = followers;
    this.matching = matching;
    this.notices = notices;
    this.accounts = accounts;
    this.standings = standings;
    this.wordings = wordings;
    this.sites = sites;
    this.address = address;
  }

  /**
   * The acts that a letter is about.
   *
   * @param from act after which it begins
   * @param until the last act
   */
  record Span(UUID follower, Rhythm rhythm, long from, long until) {
    String text() {
      return follower + "/" + rhythm + "/" + from + "/" + until;
    }

    static Span parse(String text) {
      String[] parts = text.split("/");
      return new Span(
          UUID.fromString(parts[0]),
          Rhythm.valueOf(parts[1]),
          Long.parseLong(parts[2]),
          Long.parseLong(parts[3]));
    }
  }

  /** Who reads a letter today, and where. */
  private record Reader(String email, Viewer viewer) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Letter> compose(String reference) {
    Span span = Span.parse(reference);
    return followers
        .find(span.follower())
        .flatMap(follower -> reader(follower).flatMap(reader -> compose(span, follower, reader)));
  }

  /** Empty for an account that was closed or erased. */
  private Optional<Reader> reader(Follower follower) {
    @Nullable UUID account = follower.account();
    if (account == null) {
      return Optional.ofNullable(follower.email()).map(email -> new Reader(email, Viewer.PUBLIC));
    }
    return accounts
        .find(account)
        .filter(Account::open)
        .map(Account::email)
        .flatMap(email -> standings.find(account).map(viewer -> new Reader(email, viewer)));
  }

  private Optional<Letter> compose(Span span, Follower follower, Reader reader) {
    List<Long> acts =
        matching.listActs(
            span.follower(), span.rhythm(), span.from(), span.until(), reader.viewer(), MOST + 1);
    List<Notice> told =
        notices.listOfActs(acts.subList(0, Math.min(MOST, acts.size())), reader.viewer());
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(letter(told, acts.size() > MOST, follower, reader));
  }

  private Letter letter(List<Notice> told, boolean more, Follower follower, Reader reader) {
    Site site = sites.away(follower.language(), reader.viewer());
    Wording acts = wordings.of(site, told.stream().map(Notice::lead).toList(), List.of());
    NoticeWording words = new NoticeWording(acts, notices.zone());
    List<Line> lines = new ArrayList<>();
    lines.add(new Line.Words(site.t("notices.letter.lede")));
    for (Notice notice : told) {
      lines.add(new Line.Words(words.day(notice.madeAt()) + "\n" + words.said(notice)));
      lines.add(
          new Line.Link(notice.number().toString(), address.of("/notices/" + notice.number())));
    }
    if (more) {
      lines.add(new Line.Link(site.t("notices.letter.more"), address.of("/notices")));
    }
    String leave = address.of(StrangerController.LEAVE + follower.leaveKey());
    lines.add(new Line.Link(site.t("notices.letter.leave"), leave));
    return new Letter(
        reader.email(), follower.language(), subject(told, site, words), lines, leave);
  }

  private static String subject(List<Notice> told, Site site, NoticeWording words) {
    String subject =
        told.size() == 1
            ? told.getFirst().number() + ": " + words.said(told.getFirst())
            : site.t("notices.letter.subject", site.number(told.size()));
    String line = subject.replaceAll("\\s+", " ");
    return line.length() > 150 ? line.substring(0, 149) + "…" : line;
  }
}
