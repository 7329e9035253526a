package org.deskcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.deskcheck.model.ClaimSet;
import org.junit.jupiter.api.Test;

class FindingsJsonTest {

    @Test
    void an_article_is_one_line_with_its_findings_and_claims() throws IOException {
        ClaimSet flood = new ClaimSet("flood", "flood.txt", null, List.of(), List.of());
        CheckedArticle checked = new CheckedArticle(flood, List.of(Samples.UNSOURCED, Samples.CLASH));

        String json = FormatTest.written(Format.JSON, new CheckRun("1", null, List.of(), List.of(checked), List.of()));

        List<String> fingerprints = Fingerprint.of(List.of(Samples.CLASH, Samples.UNSOURCED));
        assertThat(json).isEqualTo("""
                {"article":"flood","path":"flood.txt","findings":[\
                {"rule_id":"CONT-001","severity":"warning","line":1,"column":1,"span":[0,19],\
                "message":"Both cannot be true.","claim_id":"c1","other_claim_id":"c2","kind":"NUMBER",\
                "fingerprint":"%s","standing":"new"},\
                {"rule_id":"ATTR-001","severity":"error","line":3,"column":1,"span":[110,125],\
                "message":"Say who supplied this figure.","claim_id":"c2","other_claim_id":null,"kind":null,\
                "fingerprint":"%s","standing":"new"}],"attributions":[],"claims":[]}
                """.formatted(fingerprints.get(0), fingerprints.get(1)));
    }

    @Test
    void claims_are_told_as_the_claims_command_tells_them() throws IOException {
        String json = FormatTest.written(Format.JSON, FerrySample.clean());

        String claims = ClaimsJson.line(FerrySample.CHECKED.claims());
        assertThat(json)
                .contains("\"findings\":[],")
                .endsWith(claims.substring(claims.indexOf("\"attributions\"")) + "\n");
    }
}
