package city.hansa.browser;

import city.hansa.search.SearchIndex;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Opens windows onto the running application: one test's readers share nothing with another's. */
final class Readers {
  static final int WIDE = 1280;
  static final int PHONE = 390;

  private final String base;
  private final List<Reader> opened = new ArrayList<>();

  private Readers(String base) {
    this.base = base;
  }

  /** A reader at a wide screen, 1280 by 900 pixels, in English, by daylight. */
  Reader wide() {
    return with(options -> options);
  }

  /** A reader with a phone, 390 by 844 pixels. */
  Reader phone() {
    return with(options -> options.setViewportSize(PHONE, 844));
  }

  /** A reader at a wide screen whose browser differs by {@code change}. */
  Reader with(UnaryOperator<NewContextOptions> change) {
    NewContextOptions usual =
        new NewContextOptions()
            .setBaseURL(base)
            .setLocale("en")
            .setColorScheme(ColorScheme.LIGHT)
            .setReducedMotion(ReducedMotion.REDUCE)
            .setViewportSize(WIDE, 900);
    Reader reader = new Reader(Chromium.browser().newContext(change.apply(usual)), base);
    opened.add(reader);
    return reader;
  }

  /** Gives a test its readers, and asks them afterwards whether anything was wrong. */
  static final class Given implements ParameterResolver, AfterTestExecutionCallback {
    private static final Namespace HERE = Namespace.create(Readers.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == Readers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
      ApplicationContext context = SpringExtension.getApplicationContext(test);
      // Until it is there, whoever types a name is told to come again.
      SearchIndex.await(context);
      String port = context.getEnvironment().getRequiredProperty("local.server.port");
      Readers readers = new Readers("http://localhost:" + port);
      test.getStore(HERE).put("readers", readers);
      return readers;
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
      Readers readers = test.getStore(HERE).remove("readers", Readers.class);
      if (readers == null) {
        return;
      }
      readers.opened.forEach(Reader::leave);
      if (test.getExecutionException().isEmpty()) {
        readers.opened.forEach(Reader::assertContent);
      }
    }
  }
}
