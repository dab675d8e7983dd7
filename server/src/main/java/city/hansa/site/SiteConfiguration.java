package city.hansa.site;

import city.hansa.kernel.AsOf;
import city.hansa.kernel.Viewer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Wires templates, languages and the frame's arguments into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

  static {
    // What the frame hands to a controller is no parameter of the API.
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Site.class, AsOf.class, Viewer.class);
  }

  @Bean
  Clock clock() {
    return Clock.systemDefaultZone();
  }

  @Bean
  TemplateEngine templates() {
    return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "city.hansa");
  }

  @Bean
  ViewResolver pages(TemplateEngine templates) {
    return (name, locale) ->
        templates.hasTemplate(name + ".jte") ? new PageView(templates, name + ".jte") : null;
  }

  @Bean
  MessageSource messageSource() {
    return new Messages();
  }

  @Bean
  LocaleResolver localeResolver() {
    CookieLocaleResolver cookie = new CookieLocaleResolver("lang");
    cookie.setCookieMaxAge(Duration.ofDays(365));
    cookie.setCookieHttpOnly(true);
    cookie.setCookieSameSite("Lax");
    cookie.setDefaultLocaleFunction(request -> {
      Locale best =
          Locale.lookup(Locale.LanguageRange.parse(languages(request)), Languages.OFFERED);
      return best == null ? Languages.OFFERED.getFirst() : best;
    });
    return cookie;
  }

  private static String languages(HttpServletRequest request) {
    String header = request.getHeader("Accept-Language");
    try {
      return header == null || Locale.LanguageRange.parse(header).isEmpty() ? "en" : header;
    } catch (IllegalArgumentException malformed) {
      return "en";
    }
  }

  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags =
        new FilterRegistrationBean<>(new Etags());
    etags.addUrlPatterns("/api/*");
    return etags;
  }

  /** Sums up answers that end; a stream of events would be held back for ever. */
  private static final class Etags extends ShallowEtagHeaderFilter {
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
      return request.getRequestURI().endsWith("/live");
    }
  }

  @Bean
  WebMvcConfigurer siteMvc(Sites sites) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageChoice());
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ReaderArguments(sites));
      }
    };
  }
}
