package org.deskcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.deskcheck.model.WorksheetEntry;
import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void the_worksheet_shows_every_claim_in_the_order_of_the_text() throws IOException {
        StringBuilder csv = new StringBuilder();

        ClaimsTable.write(
                Samples.FLOOD,
                List.of(Samples.UNSOURCED, Samples.CLASH),
                Map.of("c2", new WorksheetEntry("false", "town register", "ib", "-")),
                csv);

        assertThat(csv).hasToString("""
                        claim_id,article,line,column,start,end,claim,quotation,source,source_kind,account,cue,stance,\
                        polarity,hedges,quantities,dates,kinds,findings,verdict,evidence,checked_by,note
                        c1,flood.txt,1,1,0,54,"More than 40 houses, ""perhaps all"", were lost on Monday",INDIRECT,\
                        Ida Brandt (via Havel Wire),NAMED,oderland,say,ASSERTS,POSITIVE,perhaps,\
                        More than 40 houses [> 40 of house],Monday [2025-06-02],STATISTIC; CASUALTIES,CONT-001,,,,
                        c2,flood.txt,3,1,110,125,'=SUM of no house,NONE,,AUTHOR,author,,ASSERTS,NEGATIVE,,,,,\
                        ATTR-001; CONT-001,false,town register,ib,'-
                        """);
    }

    @Test
    void findings_stand_in_the_order_of_the_text() throws IOException {
        StringBuilder csv = new StringBuilder();

        FindingsTable.write(results(), csv);

        assertThat(csv).hasToString("""
                        rule_id,severity,article,line,column,start,end,claim_id,other_claim_id,source,claim,message
                        CONT-001,warning,flood.txt,1,1,0,19,c1,c2,Ida Brandt (via Havel Wire),\
                        "More than 40 houses, ""perhaps all"", were lost on Monday",Both cannot be true.
                        ATTR-001,error,flood.txt,3,1,110,125,c2,,,'=SUM of no house,Say who supplied this figure.
                        """);
    }

    @Test
    void contradictions_show_both_claims() throws IOException {
        StringBuilder csv = new StringBuilder();

        ContradictionsTable.write(results(), csv);

        assertThat(csv).hasToString("""
                        rule_id,severity,kind,first_claim_id,first_account,first_source,first_article,first_line,\
                        first_claim,second_claim_id,second_account,second_source,second_article,second_line,\
                        second_claim,message
                        CONT-001,warning,NUMBER,c1,oderland,Ida Brandt (via Havel Wire),flood.txt,1,\
                        "More than 40 houses, ""perhaps all"", were lost on Monday",c2,author,,flood.txt,3,\
                        '=SUM of no house,Both cannot be true.
                        """);
    }

    @Test
    void an_absolute_path_stays_out_of_the_tables() {
        assertThat(ArticleNames.portable("/home/ib/drafts/flood.txt")).isEqualTo("flood.txt");
        assertThat(ArticleNames.portable("drafts/flood.txt")).isEqualTo("drafts/flood.txt");
    }

    private static List<Result> results() {
        return Results.of(new CheckedArticle(Samples.FLOOD, List.of(Samples.UNSOURCED, Samples.CLASH)))
                .results();
    }
}
