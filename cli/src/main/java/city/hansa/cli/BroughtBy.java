package city.hansa.cli;

import city.hansa.accounts.Account;
import city.hansa.accounts.Accounts;
import city.hansa.accounts.Standings;
import city.hansa.kernel.Viewer;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Option;

/** The account as which a command writes. */
final class BroughtBy {
  @Option(
      names = "--as",
      paramLabel = "EMAIL",
      required = true,
      description = "Account that brings the rows; its roles count.")
  private String account = "";

  /**
   * @throws ImportRefused if nobody signs in as that, or no longer
   */
  Viewer viewer(ApplicationContext context) {
    Account known =
        context
            .getBean(Accounts.class)
            .findByEmail(account)
            .orElseThrow(() -> new ImportRefused("Nobody signs in here as " + account));
    return context
        .getBean(Standings.class)
        .find(known.id())
        .orElseThrow(() -> new ImportRefused("The account " + account + " is closed"));
  }
}
