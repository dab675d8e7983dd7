package city.hansa.accounts.gate;

import city.hansa.accounts.Standings;
import city.hansa.accounts.provider.ProviderSignIn;
import city.hansa.accounts.session.SessionCookie;
import city.hansa.accounts.session.Sessions;
import city.hansa.accounts.tokens.AccessTokens;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.site.OpenForm;
import city.hansa.site.ReadingForms;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The chain before every request: who reads, and whether a form came from a page of ours. What a
 * reader may see or do is decided where it is read or done, by the viewer.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

  /** Who may read the figures of the running server. */
  enum Metrics {
    ADMINISTRATORS,
    PUBLIC
  }

  @Bean
  SecurityFilterChain chain(
      HttpSecurity http,
      Sessions sessions,
      AccessTokens tokens,
      Standings standings,
      SessionCookie cookie,
      EarlyRefusals refusals,
      ProviderSignIn provider,
      @Value("${hansa.metrics}") Metrics metrics,
      ObjectProvider<OpenForm> openForms) {
    var form = new XorCsrfTokenRequestAttributeHandler();
    http.addFilterBefore(
            new WhoReads(sessions, tokens, standings, cookie, refusals), CsrfFilter.class)
        .csrf(csrf ->
            csrf.csrfTokenRepository(new FormTokens())
                .csrfTokenRequestHandler(form)
                .ignoringRequestMatchers(WhoReads::hasToken, ReadingForms::is)
                .ignoringRequestMatchers(request ->
                    openForms.stream().anyMatch(open -> open.holds(request.getRequestURI()))))
        .exceptionHandling(denied -> denied.accessDeniedHandler(noForm(refusals)))
        .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .servletApi(AbstractHttpConfigurer::disable);
    http.addFilterAfter(new MetricsGate(metrics == Metrics.PUBLIC, refusals), CsrfFilter.class);
    if (provider.isSet()) {
      http.oauth2Login(provider::configure);
    }
    return http.build();
  }

  /** A form without its token: too old, or not from here. A program that sent nothing signs in. */
  private static AccessDeniedHandler noForm(EarlyRefusals refusals) {
    return (request, response, denied) -> {
      boolean program = WhoReads.isForPrograms(request) && !isSignedIn(request);
      Refused refused =
          program
              ? new Refused(Why.SIGN_IN, "accounts.signIn.needed")
              : new Refused(Why.FORBIDDEN, "signin.form.stale");
      refusals.answer(request, response, refused);
    };
  }

  private static boolean isSignedIn(HttpServletRequest request) {
    return request.getAttribute(Viewer.class.getName()) instanceof Viewer viewer
        && viewer.signedIn();
  }

  @Bean
  WebMvcConfigurer scopesMvc() {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ScopeGate());
      }
    };
  }
}
