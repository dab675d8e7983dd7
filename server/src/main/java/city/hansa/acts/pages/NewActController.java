package city.hansa.acts.pages;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.ActFamily;
import city.hansa.acts.ActType;
import city.hansa.acts.Acts;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Families;
import city.hansa.acts.Reason;
import city.hansa.acts.Standing;
import city.hansa.acts.words.Wording;
import city.hansa.acts.words.Wordings;
import city.hansa.authority.Authorities;
import city.hansa.authority.Authority;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Viewer;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The form for a new act, a correction or a cancellation. */
@Hidden
@Controller
class NewActController {
  private final Families families;
  private final Acts acts;
  private final Depository depository;
  private final Wordings wordings;
  private final Authorities authorities;
  private final May may;

  NewActController(
      Families families,
      Acts acts,
      Depository depository,
      Wordings wordings,
      Authorities authorities,
      May may) {
    this.families = families;
    this.acts = acts;
    this.depository = depository;
    this.wordings = wordings;
    this.authorities = authorities;
    this.may = may;
  }

  @GetMapping("/acts/new")
  ModelAndView form(@RequestParam Map<String, String> asked, Site site, Viewer viewer) {
    signedIn(viewer);
    if (!asked.containsKey("type")) {
      return choose(site, viewer);
    }
    ActType type = type(asked);
    Map<String, String> typed = new HashMap<>(Prefill.of(asked, type, target(asked, viewer)));
    typed.putAll(asked);
    String office = office(typed, type, viewer);
    typed.put("office", office);
    typed.putIfAbsent("key", UUID.randomUUID().toString());
    typed.putIfAbsent("visibility", usual(type).usually().name());
    List<Standing> standings = may.standings(viewer, office, type);
    typed.putIfAbsent("standing", standings.isEmpty() ? "OWN" : standings.getFirst().name());
    return page(type, typed, List.of(), site, viewer);
  }

  private ModelAndView choose(Site site, Viewer viewer) {
    Map<String, List<ChoosePage.Kind>> kinds = new LinkedHashMap<>();
    for (String office : viewer.organisations()) {
      List<ActType> types = may.types(viewer, office);
      List<ChoosePage.Kind> here = new ArrayList<>();
      for (ActFamily family : families.all()) {
        List<ActType> own = types.stream().filter(family.types()::contains).toList();
        if (!own.isEmpty()) {
          here.add(new ChoosePage.Kind(family, own));
        }
      }
      if (!here.isEmpty()) {
        kinds.put(office, here);
      }
    }
    Wording words = wordings.of(site, List.of(), kinds.keySet());
    return Page.of("acts/pages/ChoosePage", site, new ChoosePage(kinds, words));
  }

  @PostMapping("/acts/new")
  ModelAndView deposit(@RequestParam Map<String, String> typed, Site site, Viewer viewer) {
    signedIn(viewer);
    ActType type = type(typed);
    return switch (FormReader.read(typed, type)) {
      case FormReader.Reading.Unread(List<Reason> reasons) ->
          refused(type, typed, reasons, HttpStatus.UNPROCESSABLE_CONTENT, site, viewer);
      case FormReader.Reading.Read(ActDraft draft) -> {
        String key = typed.get("key");
        String used = key == null || key.isBlank() || key.length() > 200 ? null : key;
        yield switch (depository.deposit(viewer, draft, used)) {
          case Depositing.Deposited(Act act, var receipt) -> done(act);
          case Depositing.AlreadyDeposited(Act act, var receipt) -> done(act);
          case Depositing.Refused refused ->
              refused(type, typed, refused.reasons(), status(refused), site, viewer);
        };
      }
    };
  }

  private static HttpStatus status(Depositing.Refused refused) {
    return switch (refused.why()) {
      case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
      case CONFLICT -> HttpStatus.CONFLICT;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
    };
  }

  static ModelAndView done(Act act) {
    RedirectView view = new RedirectView("/acts/" + act.number() + "?deposited");
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView((View) view);
  }

  private ModelAndView refused(
      ActType type,
      Map<String, String> typed,
      List<Reason> reasons,
      HttpStatus status,
      Site site,
      Viewer viewer) {
    ModelAndView page = page(type, typed, reasons, site, viewer);
    page.setStatus(status);
    return page;
  }

  private ModelAndView page(
      ActType type, Map<String, String> typed, List<Reason> reasons, Site site, Viewer viewer) {
    String office = typed.getOrDefault("office", "");
    Act target = seen(typed, viewer);
    List<Act> named = target == null ? List.of() : List.of(target);
    Wording words = wordings.of(site, named, List.of(office));
    List<Standing> standings = may.standings(viewer, office, type);
    List<Authority> grounds =
        type.needsAuthority() ? authorities.listFor(viewer, office) : List.of();
    FormPage page = new FormPage(type, typed, standings, reasons, target, grounds, words);
    return Page.of("acts/pages/FormPage", site, page);
  }

  private static void signedIn(Viewer viewer) {
    if (!viewer.signedIn()) {
      throw new Refused(Refused.Why.SIGN_IN, "acts.problem.signIn");
    }
  }

  private ActType type(Map<String, String> typed) {
    String name = typed.getOrDefault("type", "");
    return families
        .findType(name)
        .orElseThrow(() -> new BadInput("type", name, "acts.refused.type"));
  }

  private ActFamily usual(ActType type) {
    return families.find(type.family()).orElseThrow();
  }

  /** The act that is answered, if the viewer may see it. */
  private @Nullable Act seen(Map<String, String> typed, Viewer viewer) {
    try {
      return target(typed, viewer);
    } catch (NotFound none) {
      return null;
    }
  }

  private @Nullable Act target(Map<String, String> asked, Viewer viewer) {
    String corrected = asked.getOrDefault("corrects", "");
    String number = corrected.isEmpty() ? asked.getOrDefault("cancels", "") : corrected;
    return number.matches("\\d{1,18}") ? acts.getAct(Long.parseLong(number), viewer) : null;
  }

  /** The office asked for, or the first at which the viewer may enter such an act. */
  private String office(Map<String, String> typed, ActType type, Viewer viewer) {
    String asked = typed.getOrDefault("office", "");
    return !asked.isBlank()
        ? asked
        : viewer.organisations().stream()
            .filter(office -> !may.standings(viewer, office, type).isEmpty())
            .findFirst()
            .orElseThrow(() -> new Refused(Refused.Why.FORBIDDEN, "acts.choose.none"));
  }
}
