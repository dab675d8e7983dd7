package city.hansa.acts.pages;

import city.hansa.acts.Act;
import city.hansa.acts.ActQuery;
import city.hansa.acts.Acts;
import city.hansa.acts.Families;
import city.hansa.acts.Subject;
import city.hansa.acts.SubjectStatus;
import city.hansa.acts.words.ActFilters;
import city.hansa.acts.words.KnownAt;
import city.hansa.acts.words.Wording;
import city.hansa.acts.words.Wordings;
import city.hansa.authority.Authorities;
import city.hansa.authority.Authority;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Slice;
import city.hansa.kernel.Viewer;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Acts for readers. */
@Hidden
@Controller
class ActsController {
  private static final int ON_A_PAGE = 50;
  private final Acts acts;
  private final Families families;
  private final Wordings wordings;
  private final Authorities authorities;
  private final May may;

  ActsController(
      Acts acts, Families families, Wordings wordings, Authorities authorities, May may) {
    this.acts = acts;
    this.families = families;
    this.wordings = wordings;
    this.authorities = authorities;
    this.may = may;
  }

  @GetMapping("/acts")
  ModelAndView list(Site site, Viewer viewer) {
    ActQuery query = ActFilters.read(site.query(), ON_A_PAGE);
    Slice<Act> slice = acts.list(query, viewer);
    String next = slice.next();
    ListPage page =
        new ListPage(
            slice.items(),
            answers(slice.items(), viewer),
            families.all().stream().flatMap(each -> each.types().stream()).toList(),
            site.query(),
            next == null ? null : site.here("after", next),
            may.enter(viewer),
            wordings.of(site, slice.items(), List.of()));
    return Page.of("acts/pages/ListPage", site, page);
  }

  private List<Act> answers(List<Act> shown, Viewer viewer) {
    return shown.isEmpty()
        ? List.of()
        : acts.listAnswers(shown.stream().map(Act::number).toList(), viewer);
  }

  @GetMapping("/acts/{number:\\d{1,18}}")
  ModelAndView act(
      @PathVariable long number,
      @RequestParam(required = false) @Nullable String deposited,
      Site site,
      Viewer viewer) {
    Act act = acts.getAct(number, viewer);
    List<Act> answers = acts.listAnswers(List.of(number), viewer);
    List<Act> all = new ArrayList<>(answers);
    all.add(act);
    ActPage page =
        new ActPage(
            act,
            families.findType(act.type()).orElse(null),
            answers,
            deposited != null,
            may.answer(viewer, act),
            authority(act, viewer),
            wordings.of(site, all, List.of()));
    return Page.of("acts/pages/ActPage", site, page);
  }

  private @Nullable Authority authority(Act act, Viewer viewer) {
    try {
      return act.authority() == null ? null : authorities.get(viewer, act.authority());
    } catch (NotFound closed) {
      return null;
    }
  }

  @GetMapping("/subjects/{family}/{id}")
  ModelAndView subject(
      @PathVariable String family,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String knownAt,
      Site site,
      Viewer viewer) {
    SubjectStatus status =
        acts.status(new Subject(family, id), site.asOf().day(), KnownAt.parse(knownAt), viewer);
    Wording words = wordings.of(site, status.acts(), List.of());
    return Page.of(
        "acts/pages/SubjectPage",
        site,
        new SubjectPage(status, knownAt == null ? "" : knownAt, words));
  }
}
