package city.hansa.site;

import city.hansa.kernel.AsOf;
import city.hansa.kernel.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the {@link Site} of a request. */
@Component
public class Sites {
  private final MessageSource messages;
  private final Clock clock;
  private final ActorsMeant actors;
  private final ObjectProvider<LetterBox> letters;

  Sites(
      MessageSource messages, Clock clock, ActorsMeant actors, ObjectProvider<LetterBox> letters) {
    this.messages = messages;
    this.clock = clock;
    this.actors = actors;
    this.letters = letters;
  }

  /**
   * @throws city.hansa.kernel.BadInput if the request names a day that is none
   */
  public Site of(HttpServletRequest request) {
    return of(request, AsOf.parse(request.getParameter(AsOf.PARAMETER), LocalDate.now(clock)));
  }

  /** For pages that must be shown whatever was asked: read as of today. */
  Site ofToday(HttpServletRequest request) {
    return of(request, new AsOf(LocalDate.now(clock), null));
  }

  private Site of(HttpServletRequest request, AsOf asOf) {
    Map<String, String> query = new LinkedHashMap<>();
    // What a form sent is no part of the page's address, and may be a password.
    if (!request.getMethod().equals("POST") || ReadingForms.is(request)) {
      request.getParameterMap().forEach((name, values) -> query.put(name, values[0]));
    }
    return new Site(
        messages,
        RequestContextUtils.getLocale(request),
        asOf,
        request.getRequestURI(),
        query,
        viewer(request),
        mayFollow(viewer(request)),
        FormToken.of(request),
        actors);
  }

  /** For what is read away from the site, such as letters: as of today, without an address. */
  public Site away(Locale language, Viewer viewer) {
    AsOf today = new AsOf(LocalDate.now(clock), null);
    return new Site(
        messages,
        language,
        today,
        "",
        Map.of(),
        viewer,
        mayFollow(viewer),
        FormToken.none(),
        actors);
  }

  private boolean mayFollow(Viewer viewer) {
    return viewer.signedIn() || letters.stream().anyMatch(LetterBox::isSetUp);
  }

  /** The sign-in leaves who reads as an attribute of the request, named by the class. */
  static Viewer viewer(HttpServletRequest request) {
    return request.getAttribute(Viewer.class.getName()) instanceof Viewer known
        ? known
        : Viewer.PUBLIC;
  }
}
