package city.hansa.hooks;

import city.hansa.accounts.Account;
import city.hansa.accounts.Accounts;
import city.hansa.accounts.Standings;
import city.hansa.kernel.Viewer;
import city.hansa.mail.Composer;
import city.hansa.mail.Letter;
import city.hansa.mail.Letter.Line;
import city.hansa.site.PublicAddress;
import city.hansa.site.Site;
import city.hansa.site.Sites;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whoever made a hook that it was switched off because its endpoint takes nothing. */
@Component
class HookLetters implements Composer {
  static final String KIND = "hooks";

  private final HookStore store;
  private final Accounts accounts;
  private final Standings standings;
  private final Sites sites;
  private final PublicAddress address;

  HookLetters(
      HookStore store, Accounts accounts, Standings standings, Sites sites, PublicAddress address) {
    this.store = store;
    this.accounts = accounts;
    this.standings = standings;
    this.sites = sites;
    this.address = address;
  }

  @Override
  public String kind() {
    return KIND;
  }

  /**
   * @param reference id of the hook, and the moment, with a stroke between
   */
  @Override
  public Optional<Letter> compose(String reference) {
    UUID id = UUID.fromString(reference.substring(0, reference.indexOf('/')));
    return store
        .find(id)
        .filter(hook -> hook.state() == Hook.State.FAILED)
        .flatMap(hook ->
            accounts
                .find(hook.madeBy())
                .filter(Account::open)
                .flatMap(keeper -> letter(hook, keeper)));
  }

  /** Nothing to whoever is no longer of that office. */
  private Optional<Letter> letter(Hook hook, Account keeper) {
    @Nullable String email = keeper.email();
    return email == null
        ? Optional.empty()
        : standings
            .find(keeper.id())
            .filter(viewer -> viewer.organisations().contains(hook.office()))
            .map(viewer -> letter(hook, keeper, email, viewer));
  }

  private Letter letter(Hook hook, Account keeper, String email, Viewer viewer) {
    Locale language = Objects.requireNonNullElse(keeper.language(), Locale.ENGLISH);
    Site site = sites.away(language, viewer);
    String host = Objects.requireNonNullElse(hook.address().getHost(), "");
    return new Letter(
        email,
        language,
        site.t("hooks.letter.subject", host),
        List.of(
            new Line.Words(site.t("hooks.letter.words", hook.address().toString())),
            new Line.Words(site.t("hooks.letter.next")),
            new Line.Link(site.t("hooks.letter.link"), address.of("/desk/hooks/" + hook.id()))),
        null);
  }
}
