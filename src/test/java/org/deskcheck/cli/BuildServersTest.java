package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code src/docs/ci.md} shows does what it says, as far as that can be seen without the servers. */
class BuildServersTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String ACTION = ".github/actions/deskcheck";

    @TempDir
    Path temp;

    private final List<String> examples = new ArrayList<>();

    @BeforeEach
    void layOut() throws IOException {
        Pattern.compile("(?ms)^```yaml\n(.*?)^```$")
                .matcher(Files.readString(Path.of("src/docs/ci.md")))
                .results()
                .forEach(block -> examples.add(block.group(1)));
        Files.createDirectories(temp.resolve("copy"));
        Files.copy(Path.of("fixtures/pool.txt"), temp.resolve("copy/pool.txt"));
        Launched.install(temp.resolve("tool"));
    }

    @Test
    void the_workflow_shows_findings_and_fails() throws Exception {
        JsonNode step = YAML.readTree(examples.get(0)).at("/jobs/deskcheck/steps/1");
        assertThat(step.get("uses").asText()).contains("/" + ACTION + "@");

        Launched run = action(step.get("with"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS.code());
        assertThat(run.out()).startsWith("::").contains("::error file=copy/pool.txt,line=3,");
        assertThat(temp.resolve("reports/pool.claims.csv")).exists();
    }

    @Test
    void the_action_passes_its_inputs_on() throws Exception {
        Launched run = action(YAML.readTree("{paths: copy/*.txt, fail-on: never, out: tables}"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN.code());
        assertThat(temp.resolve("tables/pool.claims.csv")).exists();
    }

    @Test
    void the_gitlab_job_leaves_a_code_quality_report() throws Exception {
        JsonNode job = YAML.readTree(examples.get(1)).get("deskcheck");

        Launched run = Launched.script(
                job.at("/script/0").asText(), temp, Map.of("PATH", temp.resolve("tool") + ":" + System.getenv("PATH")));

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS.code());
        Path report = temp.resolve(job.at("/artifacts/reports/codequality").asText());
        assertThat(YAML.readTree(report.toFile())).isNotEmpty();
    }

    @Test
    void the_hook_checks_the_files_that_it_is_given() throws Exception {
        JsonNode hook =
                YAML.readTree(Path.of(".pre-commit-hooks.yaml").toFile()).get(0);
        JsonNode wanted = YAML.readTree(examples.get(2)).at("/repos/0/hooks/0");
        assertThat(wanted.get("id")).isEqualTo(hook.get("id"));
        List<String> arguments = new ArrayList<>();
        wanted.get("args").forEach(argument -> arguments.add(argument.asText()));

        Launched run = Launched.script(
                "tool/" + hook.get("entry").asText() + " " + String.join(" ", arguments) + " copy/pool.txt",
                temp,
                Map.of());

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS.code());
        assertThat(run.out()).contains("ATTR-001");
        assertThat(Pattern.compile(hook.get("files").asText())
                        .matcher("copy/pool.txt")
                        .find())
                .isTrue();
    }

    private Launched action(JsonNode with) throws Exception {
        JsonNode action = YAML.readTree(Path.of(ACTION, "action.yml").toFile());
        JsonNode step = action.at("/runs/steps/1");
        with.fieldNames()
                .forEachRemaining(name ->
                        assertThat(action.get("inputs").has(name)).as(name).isTrue());
        Map<String, String> environment = new HashMap<>();
        step.get("env").fields().forEachRemaining(entry -> {
            String name = entry.getValue().asText().replaceAll("\\$\\{\\{ inputs\\.([a-z-]+) }}", "$1");
            environment.put(
                    entry.getKey(),
                    with.has(name)
                            ? with.get(name).asText()
                            : action.at("/inputs/" + name + "/default").asText());
        });
        environment.put(
                "GITHUB_ACTION_PATH", temp.resolve("tool").resolve(ACTION).toString());
        Files.createDirectories(temp.resolve("tool").resolve(ACTION));
        return Launched.script(step.get("run").asText(), temp, environment);
    }
}
