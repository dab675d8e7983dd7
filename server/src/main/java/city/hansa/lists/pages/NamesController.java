package city.hansa.lists.pages;

import city.hansa.accounts.Allowed;
import city.hansa.actors.Presences;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.lists.BroughtList;
import city.hansa.lists.BroughtName;
import city.hansa.lists.BroughtName.Pile;
import city.hansa.lists.pages.NamesPage.Choice;
import city.hansa.lists.pages.NamesPage.Row;
import city.hansa.lists.work.Deciding;
import city.hansa.lists.work.Lists;
import city.hansa.lists.work.MeanwhileDecided;
import city.hansa.site.Page;
import city.hansa.site.Site;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who is meant by the names of a list: three piles, decided one by one. */
@Controller
class NamesController {
  private static final int PAGE = 50;
  private static final int MOST_PAGES = 1_000_000;

  private final Lists lists;
  private final Deciding deciding;
  private final Choices choices;
  private final Presences presences;

  NamesController(Lists lists, Deciding deciding, Choices choices, Presences presences) {
    this.lists = lists;
    this.deciding = deciding;
    this.choices = choices;
    this.presences = presences;
  }

  /**
   * @param at number of the name to decide; the first of the pile if it is not said
   * @param q searched instead of the engine's candidates
   * @param part of the names of the pile that are wanted; empty for all
   * @param last number of the name that was decided before this page
   * @param meanwhile whether somebody else was quicker to decide the name
   */
  @GetMapping("/lists/{id}/names")
  ModelAndView names(
      Site site,
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "open") String pile,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(required = false) @Nullable Integer at,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String part,
      @RequestParam(required = false) @Nullable Integer last,
      @RequestParam(defaultValue = "false") boolean meanwhile) {
    Allowed.signedIn(viewer);
    BroughtList list = lists.get(viewer, id);
    Pile chosen = pile(pile);
    int shown = Math.clamp(page, 0, MOST_PAGES);
    List<BroughtName> names = deciding.page(list, chosen, part.strip(), shown * PAGE, PAGE + 1);
    BroughtName current =
        at != null
            ? deciding.get(list, at)
            : chosen == Pile.OPEN && !names.isEmpty() ? names.getFirst() : null;
    return Page.of(
        "lists/pages/NamesPage",
        site,
        new NamesPage(
            list,
            chosen,
            deciding.counts(list),
            current,
            current == null ? List.of() : choices(current, q, site),
            current == null ? "" : why(current, site),
            q,
            part.strip(),
            last == null ? null : rows(List.of(deciding.get(list, last)), site).getFirst(),
            meanwhile,
            rows(names.subList(0, Math.min(PAGE, names.size())), site),
            shown,
            names.size() > PAGE));
  }

  private List<Choice> choices(BroughtName current, String q, Site site) {
    return q.isBlank() ? choices.of(current, site) : choices.searched(q, site);
  }

  private static String why(BroughtName name, Site site) {
    return switch (name.decided()) {
      case ENGINE ->
          name.reason().messageKey().isEmpty() || !site.knows(name.reason().messageKey())
              ? ""
              : site.t(name.reason().messageKey(), arguments(name));
      case MEMORY, FILE, PERSON -> site.t("lists.by." + name.decided());
    };
  }

  /** Numbers as numbers, so that a message can count with them. */
  private static Object[] arguments(BroughtName name) {
    return name.reason().arguments().stream()
        .map(text -> text.matches("-?[0-9]{1,15}") ? (Object) Long.valueOf(text) : text)
        .toArray();
  }

  private List<Row> rows(List<BroughtName> names, Site site) {
    Map<String, String> called =
        presences.names(
            names.stream().map(BroughtName::chosen).filter(Objects::nonNull).toList(),
            site.asOf().day(),
            site.language());
    return names.stream()
        .map(name -> {
          String chosen = name.chosen();
          return new Row(name, chosen == null ? "" : called.getOrDefault(chosen, chosen));
        })
        .toList();
  }

  /**
   * @param actor id of who is meant; {@code -} for nobody of this register
   * @param skip whether to put it off
   * @param seen how it was decided when its page was shown
   */
  @PostMapping("/lists/{id}/names/{number}")
  ModelAndView decide(
      Viewer viewer,
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String actor,
      @RequestParam(defaultValue = "false") boolean skip,
      @RequestParam(required = false) @Nullable String seen,
      @RequestParam(defaultValue = "open") String pile) {
    Allowed.signedIn(viewer);
    lists.get(viewer, id);
    String back = "/lists/" + id + "/names?pile=" + pile(pile).name().toLowerCase(Locale.ROOT);
    if (skip) {
      deciding.skip(viewer, id, number);
      return Page.leadTo(back);
    }
    if (actor.isBlank()) {
      throw new BadInput("actor", actor, "lists.refused.actor");
    }
    try {
      deciding.decide(viewer, id, number, actor.equals("-") ? null : actor, seen);
      return Page.leadTo(back + "&last=" + number);
    } catch (MeanwhileDecided quicker) {
      return Page.leadTo(back + "&meanwhile=true&at=" + number);
    }
  }

  private static Pile pile(String word) {
    for (Pile each : Pile.values()) {
      if (each.name().equalsIgnoreCase(word)) {
        return each;
      }
    }
    throw new BadInput("pile", word, "lists.refused.pile");
  }
}
