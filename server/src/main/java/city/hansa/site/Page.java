package city.hansa.site;

import java.util.Map;
import org.springframework.web.servlet.ModelAndView;

/** What a controller returns to show a page. */
public final class Page {

  private Page() {}

  /**
   * @param template path below {@code city/hansa}, without ending, such as {@code
   *     actors/ActorPage}; it takes the parameters {@code site} and {@code page}
   */
  public static ModelAndView of(String template, Site site, Object page) {
    return new ModelAndView(template, Map.of("site", site, "page", page));
  }
}
