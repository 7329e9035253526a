package org.deskcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deskcheck.model.ClaimSet;
import org.junit.jupiter.api.Test;

class ClaimsJsonTest {

    @Test
    void an_article_is_one_line() {
        String line = ClaimsJson.line(new ClaimSet(
                "flood", "flood.txt", null, List.of(Samples.MAYOR), List.of(Samples.FIRST, Samples.SECOND)));

        assertThat(line).isEqualTo("""
            {"article":"flood","attributions":[{"id":"a1","source":[[61,75]],"cue":[[56,60]],\
            "content":[[0,54]],"resolved_source":"Ida Brandt","source_kind":"NAMED","account":"oderland",\
            "quotation":"INDIRECT","cue_text":"say","stance":"ASSERTS",\
            "probability":0.875,"via":"a2"}],"claims":[\
            {"id":"c1","span":[0,54],"text":"More than 40 houses, \\"perhaps all\\", were lost on Monday",\
            "attribution":"a1","account":"oderland","section":"","place":"BODY",\
            "stance":"ASSERTS","quotation":"INDIRECT","polarity":"POSITIVE","hedges":["perhaps"],\
            "quantities":[{"text":"More than 40 houses","span":[0,19],"comparator":"MORE_THAN",\
            "value":40.0,"upper":40.0,"measure":"","thing":"house"}],"dates":[{"text":"Monday",\
            "span":[49,55],"from":"2025-06-02","to":"2025-06-02"}],"kinds":["STATISTIC","CASUALTIES"],"need":"LOW"},\
            {"id":"c2","span":[110,125],"text":"=SUM of no house","attribution":null,\
            "account":"author","section":"Damage","place":"BODY","stance":"ASSERTS","quotation":"NONE",\
            "polarity":"NEGATIVE","hedges":[],"quantities":[],"dates":[],"kinds":[],"need":"LOW"}]}\
            """);
    }
}
