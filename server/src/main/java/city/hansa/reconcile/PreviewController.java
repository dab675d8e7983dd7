package city.hansa.reconcile;

import city.hansa.actors.Card;
import city.hansa.actors.Presences;
import city.hansa.kernel.NotFound;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An actor in a small frame on the page of whoever reconciles. */
@Controller
@Hidden
class PreviewController {
  private final Presences presences;
  private final ActorWords words;

  PreviewController(Presences presences, ActorWords words) {
    this.presences = presences;
    this.words = words;
  }

  /**
   * @throws NotFound if there is no such actor
   */
  @GetMapping("/reconcile/preview")
  ModelAndView preview(@RequestParam String id, Site site, HttpServletResponse response) {
    Card card = presences.cards(List.of(id)).get(id);
    if (card == null) {
      throw new NotFound(id);
    }
    // Only this page may stand in the frames of others: it has neither links that act nor forms.
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *");
    String description = words.ofIds(List.of(id)).description(id);
    return Page.of("reconcile/PreviewPage", site, new PreviewPage(card, description));
  }
}
