package city.hansa.hooks.pages;

import city.hansa.acts.ActFamily;
import city.hansa.acts.Families;
import city.hansa.acts.words.Wording;
import city.hansa.acts.words.Wordings;
import city.hansa.hooks.Hook;
import city.hansa.hooks.HookSettings;
import city.hansa.hooks.Hooks;
import city.hansa.hooks.Sendings;
import city.hansa.hooks.Wants;
import city.hansa.hooks.pages.NewHookPage.Choice;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.site.FormState;
import city.hansa.site.Page;
import city.hansa.site.Site;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the pages of hooks together. */
@Component
class HookPages {
  private final Hooks hooks;
  private final Sendings sendings;
  private final HookSettings settings;
  private final Families families;
  private final Wordings wordings;

  HookPages(
      Hooks hooks, Sendings sendings, HookSettings settings, Families families, Wordings wordings) {
    this.hooks = hooks;
    this.sendings = sendings;
    this.settings = settings;
    this.families = families;
    this.wordings = wordings;
  }

  ModelAndView list(Site site, Viewer viewer) {
    List<Hook> all = hooks.list(viewer);
    Wording words = wordings.of(site, List.of(), all.stream().flatMap(HookPages::actors).toList());
    List<HooksPage.Row> rows =
        all.stream()
            .map(hook ->
                new HooksPage.Row(hook, words.actor(hook.office()), wants(hook.wants(), words)))
            .toList();
    return Page.of(
        "hooks/pages/HooksPage",
        site,
        new HooksPage(rows, settings.on(), !headAt(viewer).isEmpty()));
  }

  /** Offices of which the viewer is head. */
  List<String> headAt(Viewer viewer) {
    return viewer.organisations().stream()
        .filter(each -> viewer.has(Role.HEAD_OF_OFFICE, each))
        .toList();
  }

  ModelAndView form(Site site, Viewer viewer, Set<String> topics, FormState form) {
    List<String> offices = headAt(viewer);
    Wording words = wordings.of(site, List.of(), offices);
    NewHookPage page =
        new NewHookPage(
            offices.stream().map(each -> new Choice(each, words.actor(each))).toList(),
            families.all().stream()
                .map(ActFamily::name)
                .map(name -> new Choice(name, words.family(name)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(site.language())))
                .toList(),
            topics,
            settings.on(),
            settings.privateToo(),
            form);
    return Page.of("hooks/pages/NewHookPage", site, page);
  }

  /**
   * @param secret shown this once; null for none
   */
  ModelAndView one(Site site, Viewer viewer, UUID id, @Nullable String secret) {
    Hook hook = hooks.get(id, viewer);
    Wording words = wordings.of(site, List.of(), actors(hook).toList());
    HookPage page =
        new HookPage(
            hook,
            words.actor(hook.office()),
            wants(hook.wants(), words),
            sendings.list(id, viewer),
            viewer.has(Role.HEAD_OF_OFFICE, hook.office()),
            settings.on(),
            secret);
    return Page.of("hooks/pages/HookPage", site, page);
  }

  private static Stream<String> actors(Hook hook) {
    return Stream.concat(Stream.of(hook.office()), Stream.ofNullable(hook.wants().actor()));
  }

  private static String wants(Wants wants, Wording words) {
    Site site = words.site();
    List<String> parts = new ArrayList<>();
    if (wants.topics().isEmpty() && wants.types().isEmpty()) {
      parts.add(site.t("hooks.wants.all"));
    }
    wants.topics().forEach(each -> parts.add(words.family(each)));
    wants.types().forEach(each -> parts.add(words.type(each)));
    @Nullable String actor = wants.actor();
    if (actor != null) {
      parts.add(site.t("hooks.wants.actor", words.actor(actor)));
    }
    @Nullable String instrument = wants.instrument();
    if (instrument != null) {
      parts.add(site.t("hooks.wants.instrument", instrument));
    }
    return String.join(" · ", parts);
  }
}
