package org.deskcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GitlabCodeQualityTest {

    @Test
    void a_finding_is_an_issue() throws IOException {
        CheckedArticle article = new CheckedArticle(FerrySample.CHECKED.claims(), List.of(FerrySample.AGENTLESS));
        CheckRun run = new CheckRun("1", null, FerrySample.RULES, List.of(article), List.of(Samples.UNREADABLE));

        assertThat(FormatTest.written(Format.GITLAB, run)).isEqualTo("""
                [
                  {
                    "description" : "ATTR-006 Report without an agent: Say who accused: <script>alert(1)</script>",
                    "check_name" : "ATTR-006",
                    "fingerprint" : "%s",
                    "severity" : "major",
                    "location" : {
                      "path" : "local news/ferry, second draft.txt",
                      "lines" : {
                        "begin" : 13,
                        "end" : 13
                      }
                    }
                  },
                  {
                    "description" : "This is no UTF-8, 50%% of it. Save it as UTF-8.",
                    "check_name" : "not-checked",
                    "fingerprint" : "%s",
                    "severity" : "critical",
                    "location" : {
                      "path" : "old: notes.txt",
                      "lines" : {
                        "begin" : 2,
                        "end" : 2
                      }
                    }
                  }
                ]
                """.formatted(
                        Fingerprint.of(List.of(FerrySample.AGENTLESS)).get(0),
                        Fingerprint.digest("old: notes.txt\nThis is no UTF-8, 50% of it. Save it as UTF-8.")));
    }

    @Test
    void a_clean_run_is_an_empty_list() throws IOException {
        assertThat(FormatTest.written(Format.GITLAB, FerrySample.clean())).isEqualTo("[ ]\n");
    }
}
