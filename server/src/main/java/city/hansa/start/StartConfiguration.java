package city.hansa.start;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets the gate before every handler, after the choice of language. */
@Configuration(proxyBeanMethods = false)
class StartConfiguration {

  @Bean
  WebMvcConfigurer startMvc(LoadingGate gate) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate).order(Ordered.LOWEST_PRECEDENCE);
      }
    };
  }
}
