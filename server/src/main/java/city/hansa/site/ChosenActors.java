package city.hansa.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the actor that was chosen among those offered into the field where its name had been typed,
 * before any controller looks; see {@code site/offers.jte}. Who typed another name since is taken
 * at that word.
 */
@Component
class ChosenActors extends OncePerRequestFilter {
  static final String CHOSEN = ".chosen";
  static final String ASKED = ".asked";

  /** Only forms are looked at: what programs send is never read here. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String query = request.getQueryString();
    String type = request.getContentType();
    boolean form = type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    return !form && (query == null || !query.contains(CHOSEN));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Map<String, String[]> sent = request.getParameterMap();
    boolean chose = sent.keySet().stream().anyMatch(name -> name.endsWith(CHOSEN));
    chain.doFilter(chose ? new Settled(request, settled(sent)) : request, response);
  }

  private static Map<String, String[]> settled(Map<String, String[]> sent) {
    Map<String, String[]> settled = new LinkedHashMap<>();
    sent.forEach((name, values) -> {
      if (!name.endsWith(CHOSEN) && !name.endsWith(ASKED)) {
        String chosen = first(sent, name + CHOSEN);
        boolean same = first(sent, name + ASKED).equals(values[0].strip());
        settled.put(name, same && !chosen.isEmpty() ? new String[] {chosen} : values);
      }
    });
    return settled;
  }

  private static String first(Map<String, String[]> sent, String name) {
    String[] values = sent.get(name);
    return values == null ? "" : values[0].strip();
  }

  /** The request as if the chosen ids had been typed. */
  private static final class Settled extends HttpServletRequestWrapper {
    private final Map<String, String[]> settled;

    Settled(HttpServletRequest request, Map<String, String[]> settled) {
      super(request);
      this.settled = Collections.unmodifiableMap(settled);
    }

    @Override
    public @Nullable String getParameter(String name) {
      String[] values = settled.get(name);
      return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return settled;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(settled.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      String[] values = settled.get(name);
      return values == null ? null : Arrays.copyOf(values, values.length);
    }
  }
}
