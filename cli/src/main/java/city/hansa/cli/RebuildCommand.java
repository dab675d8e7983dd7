package city.hansa.cli;

import city.hansa.database.Derived;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes every derived table anew from what it is derived from. */
@Command(
    name = "rebuild",
    description = "Make every derived table anew from the acts; changes nothing else.",
    mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final OnRegister register = new OnRegister();

  /** A table and the rows that it has now. */
  private record Rebuilt(String table, long rows) {}

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    for (Rebuilt each : register.work(RebuildCommand::all)) {
      out.printf("%s: %,d rows%n", each.table(), each.rows());
    }
    return 0;
  }

  /** Each in a transaction of its own: readers see the old rows or the new ones. */
  private static List<Rebuilt> all(ApplicationContext context) {
    TransactionTemplate transactions = context.getBean(TransactionTemplate.class);
    return context.getBeansOfType(Derived.class).values().stream()
        .sorted(Comparator.comparing(Derived::name))
        .map(table ->
            new Rebuilt(
                table.name(),
                Objects.requireNonNull(transactions.execute(open -> table.rebuild()))))
        .toList();
  }
}
