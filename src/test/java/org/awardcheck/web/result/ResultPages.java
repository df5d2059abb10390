package org.awardcheck.web.result;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;

/** Results as browsers ask for them. */
final class ResultPages {
    /** A long one: new build and technical transformation in semiconductors, completed. */
    static final String LONG = "topics=project,digital,green,innovation,growth,operator&inHuzhou=yes"
            + "&projectKinds=new-build,technical-transformation,digital-transformation,energy-saving"
            + "&projectStage=completed&equipmentInvestment=2400&industry=semiconductors-optoelectronics"
            + "&chainRole=chain-building&benchmarkDemonstration=no&skip=energySavingInvestment&softInvestment=260"
            + "&digitalRecognitions=smart-factory-provincial&platformEnterprisesServed=120"
            + "&platformSameIndustryEnterprises=108&platformDevicesConnected=4600&greenRecognitions=none"
            + "&innovationRecognitions=first-product-provincial&keyTechnologyProjects=2&firstProductPremium=80"
            + "&growthRecognitions=little-giant-national,maker-in-china&operatorRecognitions=qixiaobang-service";
    /** One exact award and nothing else. */
    static final String EXACT = "topics=project&inHuzhou=yes&projectKinds=technical-transformation"
            + "&projectStage=in-production&equipmentInvestment=1200&benchmarkDemonstration=no";
    static final String IN_FORCE = "on=2025-06-30";
    static final String EXPIRED = "on=2026-11-24";

    private ResultPages() {
    }

    static ValidatableResponse get(String path, String query) {
        return given().urlEncodingEnabled(false).header("Accept", "text/html,*/*;q=0.8")
                .get(path + "?" + query).then();
    }

    /** The words of a page, without its tags and with single spaces. */
    static String words(String path, String query) {
        return get(path, query).statusCode(200).extract().asString()
                .replaceAll("</?(?:p|h[1-6]|d[dt]|t[dh]|li|div|section)\\b", " $0").replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ");
    }
}
