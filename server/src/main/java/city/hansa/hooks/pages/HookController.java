package city.hansa.hooks.pages;

import city.hansa.accounts.Allowed;
import city.hansa.hooks.HookOrder;
import city.hansa.hooks.Hooks;
import city.hansa.hooks.Hooks.Made;
import city.hansa.hooks.Sendings;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.site.FormState;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Hooks of an office: list, make, look at, change. */
@Hidden
@Controller
@RequestMapping("/desk/hooks")
class HookController {
  private final Hooks hooks;
  private final Sendings sendings;
  private final HookPages pages;

  HookController(Hooks hooks, Sendings sendings, HookPages pages) {
    this.hooks = hooks;
    this.sendings = sendings;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView list(Site site, Viewer viewer) {
    return pages.list(site, viewer);
  }

  @GetMapping("/new")
  ModelAndView form(Site site, Viewer viewer) {
    Allowed.signedIn(viewer);
    if (pages.headAt(viewer).isEmpty()) {
      throw new Refused(Why.FORBIDDEN, "hooks.headsOnly");
    }
    return pages.form(site, viewer, Set.of(), FormState.empty("hook"));
  }

  @PostMapping
  ModelAndView make(
      Site site,
      Viewer viewer,
      @RequestParam Map<String, String> typed,
      @RequestParam(defaultValue = "") List<String> topics) {
    Allowed.signedIn(viewer);
    try {
      Made made = hooks.make(viewer, order(typed, topics));
      return pages.one(site, viewer, made.hook().id(), made.secret());
    } catch (BadInput wrong) {
      Map<String, String> again = new HashMap<>(typed);
      ModelAndView page =
          pages.form(site, viewer, Set.copyOf(topics), FormState.wrong("hook", again, wrong, site));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private static HookOrder order(Map<String, String> typed, List<String> topics) {
    return new HookOrder(
        typed.getOrDefault("office", ""),
        typed.getOrDefault("address", ""),
        topics,
        Stream.of(typed.getOrDefault("types", "").split("[\\s,;]+"))
            .filter(each -> !each.isEmpty())
            .toList(),
        typed.get("actor"),
        typed.get("instrument"),
        typed.getOrDefault("inside", "").equals("true"));
  }

  @GetMapping("/{id}")
  ModelAndView one(Site site, Viewer viewer, @PathVariable UUID id) {
    return pages.one(site, viewer, id, null);
  }

  @PostMapping("/{id}/on")
  ModelAndView switchOn(Viewer viewer, @PathVariable UUID id) {
    hooks.switchOn(id, viewer);
    return lead(id);
  }

  @PostMapping("/{id}/off")
  ModelAndView switchOff(Viewer viewer, @PathVariable UUID id) {
    hooks.switchOff(id, viewer);
    return lead(id);
  }

  @PostMapping("/{id}/secret")
  ModelAndView renew(Site site, Viewer viewer, @PathVariable UUID id) {
    Made made = hooks.renew(id, viewer);
    return pages.one(site, viewer, id, made.secret());
  }

  @PostMapping("/{id}/delete")
  ModelAndView delete(Viewer viewer, @PathVariable UUID id) {
    hooks.delete(id, viewer);
    return Page.leadTo("/desk/hooks");
  }

  @PostMapping("/{id}/test")
  ModelAndView test(Viewer viewer, @PathVariable UUID id) {
    sendings.test(id, viewer);
    return lead(id);
  }

  @PostMapping("/{id}/deliveries/{delivery}/again")
  ModelAndView again(Viewer viewer, @PathVariable UUID id, @PathVariable UUID delivery) {
    sendings.again(id, delivery, viewer);
    return lead(id);
  }

  private static ModelAndView lead(UUID id) {
    return Page.leadTo("/desk/hooks/" + id);
  }
}
