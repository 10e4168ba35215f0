// pose-report: describes the figure of a pose in words and as a picture. See scripts/pose-report.
#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>

#include "body/balance.h"
#include "body/leg_proof.h"
#include "body/measure.h"
#include "body/targets.h"
#include "body/way.h"
#include "body_report/drawing.h"
#include "support/assets.h"

namespace catcow::body {

namespace {

template <class... Values>
void say(const char* format, Values... values) {
    std::printf(format, values...);
}

void say_angles(const Skeleton& skeleton, const SolvedKey& key) {
    const Frames frames = pose_body(skeleton, key.posture);
    const Angles a = measure_angles(frames);
    const auto spine = [](const char* name, const SpineAngles& s) {
        say("  %s %+.0f/%+.0f/%+.0f", name, s.flexion, s.side, s.rotation);
    };
    spine("L", a.lumbar);
    spine("T", a.thoracic);
    spine("N", a.neck);
    say("  pelvis %+.0f trunk %+.0f head-heart %+.2f\n", a.pelvis_pitch, a.trunk_pitch,
        head_over_heart(skeleton, frames));
    for (int side = 0; side < 2; ++side) {
        const double* angle = &key.posture.angle[dof::side(side)];
        say("  %s hip %+.0f/%+.0f/%+.0f knee %.0f ankle %.0f/%.0f toe %.0f shoulder flex %.0f abd "
            "%.0f "
            "raise %.0f elbow %.0f pron %.0f wrist %.0f/%.0f clav %.0f/%.0f\n",
            side == 0 ? "L" : "R", a.hip[side].flexion, a.hip[side].abduction, a.hip[side].outward,
            a.knee[side], a.ankle[side], degrees(angle[dof::ankle + 1]), degrees(angle[dof::toe]),
            a.shoulder_flexion[side], a.shoulder_abduction[side], a.shoulder_raise[side],
            a.elbow[side], degrees(angle[dof::pronation]), degrees(angle[dof::wrist]),
            degrees(angle[dof::wrist + 1]), degrees(angle[dof::clavicle]),
            degrees(angle[dof::clavicle + 1]));
    }
}

void say_contacts(const Skeleton& skeleton, const SolvedKey& key) {
    const Frames frames = pose_body(skeleton, key.posture);
    say("  at");
    for (const Contact& contact : key.goal.contacts) {
        if (contact.on_site >= 0) continue;
        const Site& one = site(contact.site);
        const Vec3 skin = skin_point(skeleton, frames, one, surface_of(key.goal, contact).normal);
        say(" %s (%.2f %.2f %.2f)", std::string(one.name).c_str(), skin.x, skin.y, skin.z);
    }
    say("\n");
}

std::string capsule_name(int index) {
    return std::string(name_of_part(capsule(index).part)) + "#" + std::to_string(index);
}

void say_report(const SolvedKey& key) {
    const Report& r = key.report;
    say("  contact %.1f mm", 1000 * r.contact);
    if (r.worst_contact >= 0)
        say(" (%s)", std::string(site(key.goal.contacts[r.worst_contact].site).name).c_str());
    say(", turned %.1f", r.angle);
    if (r.worst_angle >= 0)
        say(" (%s)", std::string(site(key.goal.contacts[r.worst_angle].site).name).c_str());
    say(", through %.1f mm", 1000 * r.depth);
    if (r.deep_first >= 0) {
        say(" (%s in %s)", capsule_name(r.deep_first).c_str(),
            r.deep_second >= 0    ? capsule_name(r.deep_second).c_str()
            : r.deep_second == -1 ? "floor"
                                  : "prop");
    }
    say(", limits %.2f", r.limit);
    if (key.goal.balance > 0) say(", balance %.0f mm", 1000 * r.balance);
    say(", %d steps%s\n", r.iterations, r.good(key.goal) ? "" : "   NOT WITHIN TOLERANCE");
}

FigureData load() {
    std::vector<SourceFile> files;
    for (const std::string& name : testing::json_assets_in("figure"))
        files.push_back(testing::asset(name));
    auto data = FigureData::load(files);
    if (data) return std::move(data).value();
    std::cerr << data.error().message << "\n";
    std::exit(1);
}

const char* reason_for(const testing::Target& target) {
    for (const testing::Exception& one : testing::exceptions)
        if (std::string_view(one.key) == target.key && one.what == target.what) return one.reason;
    return "";
}

constexpr const char* preface =
    "# The body, measured\n\n"
    "Made by `scripts/pose-report table`; do not edit. Each row is an angle of the solved figure "
    "(measured on the\n"
    "placed bones, apart from the numbers in `assets/figure`) beside the published target, in "
    "degrees. Within 8 is met;\n"
    "where it is not, the reason stands beside it. Flexion is above 0, extension below. The table "
    "speaks of the left\n"
    "side of a pose: the side one bends to, where the knees go, the leg that lifts. A "
    "physiotherapist who finds a number\n"
    "wrong corrects `assets/figure/<pose>.json` or the target in `tests/body/targets.h`, and the "
    "tests say what follows.\n\n"
    "`scripts/pose-report POSE` (or `all`) draws every key from the front, the side and above, "
    "and\n"
    "`build/pose-report/sheet.svg` shows them all on one sheet. `tests/body/claims_test.cpp` has "
    "what each\n"
    "variant must measurably train.\n\n"
    "| key | angle | target | measured | |\n|---|---|---|---|---|\n";

}  // namespace

// Prints docs/body.md to standard output. Writes all figures to one sheet.
int table(const std::string& sheet_path) {
    const FigureData data = load();
    Figures figures(data);
    say("%s", preface);
    for (const testing::Target& target : testing::targets) {
        const SolvedKey& key = figures.solved(data.find(target.key), Side::left);
        const double value = testing::value_of(target.what, figures.skeleton(),
                                               pose_body(figures.skeleton(), key.posture));
        say("| %s | %s | ", target.key, testing::quantity_names[static_cast<int>(target.what)]);
        if (target.low == target.high)
            say("%.0f", target.low);
        else
            say("%.0f to %.0f", target.low, target.high);
        say(" | %.0f | %s |\n", value + 0.0, reason_for(target));
    }
    std::ofstream(sheet_path) << draw_sheet(figures);
    return 0;
}

int report(const std::string& wanted, const std::string& side_name, const std::string& folder) {
    const FigureData data = load();
    Figures figures(data);
    const Side side = side_name == "right" ? Side::right : Side::left;
    int found = 0, bad = 0;
    std::string sheet;
    for (int i = 0; i < static_cast<int>(data.keys().size()); ++i) {
        const std::string& name = data.keys()[i].name;
        const bool position = name.find('.') == std::string::npos;
        if (wanted != "all" && name != wanted && !name.starts_with(wanted + ".") &&
            !(wanted == "positions" && position))
            continue;
        const SolvedKey& key = figures.solved(i, side);
        say("%s\n", name.c_str());
        say_report(key);
        say_angles(figures.skeleton(), key);
        say_contacts(figures.skeleton(), key);
        sheet += "<svg y='" + std::to_string(found * drawing_height) + "'>" +
                 draw(figures.skeleton(), key, name) + "</svg>\n";
        ++found;
        bad += key.report.good(key.goal) ? 0 : 1;
    }
    const std::string path = folder + "/" + wanted + ".svg";
    std::ofstream(path) << "<svg xmlns='http://www.w3.org/2000/svg' width='" << drawing_width
                        << "' height='" << found * drawing_height << "'>\n"
                        << sheet << "</svg>\n";
    say("%d keys, %d not within tolerance; drawn in %s\n", found, bad, path.c_str());
    return bad == 0 && found > 0 ? 0 : 1;
}

// The legs of a way over keys, each with what its proof finds, drawn at a few moments.
int report_way(const std::vector<std::string>& names, const std::string& folder) {
    const FigureData data = load();
    Figures figures(data);
    Way way;
    for (const std::string& name : names) {
        way.push_back({data.find(name), Side::left});
        if (way.back().key < 0) {
            std::cerr << name << " is no key\n";
            return 2;
        }
    }
    if (names.size() == 2) way = way_between(data, names[0], names[1]);
    Move move = move_along(figures, way);
    while (!move.work()) {
    }
    std::string sheet;
    int row = 0;
    for (size_t i = 0; i < move.legs().size(); ++i) {
        const Leg& leg = move.legs()[i];
        const testing::LegProof proof = testing::prove(figures.skeleton(), leg);
        say("%s to %s\n", data.keys()[way[i].key].name.c_str(),
            data.keys()[way[i + 1].key].name.c_str());
        say("  slides %.1f mm, through %.1f mm at %.2f", 1000 * proof.slide, 1000 * proof.depth,
            proof.depth_at);
        if (proof.deep_first >= 0)
            say(" (%s in %s)", capsule_name(proof.deep_first).c_str(),
                proof.deep_second >= 0 ? capsule_name(proof.deep_second).c_str() : "floor or prop");
        say(", limits %.1f, jump %.1f mm at %.2f\n", proof.limit, 1000 * proof.jump, proof.jump_at);
        say("  takes %.1f s, at least %.1f: joint %.0f degrees (%s), place %.2f m (%s)\n",
            leg.seconds(), proof.least_seconds(), proof.turn_rate,
            std::string(name_of_part(proof.turning)).c_str(), proof.pace,
            std::string(name_of_part(proof.pacing)).c_str());
        say("  planted");
        for (const Contact& contact : leg.planted())
            say(" %s", std::string(site(contact.site).name).c_str());
        say("\n");
        for (double t : {0., .2, .4, .6, .8}) {
            SolvedKey shown = figures.solved(way[i].key, way[i].side);
            shown.posture = leg.at(t);
            shown.goal.props = leg.props_at(t);
            shown.goal.contacts = leg.planted();
            sheet += "<svg y='" + std::to_string(row++ * drawing_height) + "'>" +
                     draw(figures.skeleton(), shown,
                          data.keys()[way[i].key].name + " " + std::to_string(t)) +
                     "</svg>\n";
        }
    }
    say("takes %.1f s\n", move.seconds());
    const std::string path = folder + "/way.svg";
    std::ofstream(path) << "<svg xmlns='http://www.w3.org/2000/svg' width='" << drawing_width
                        << "' height='" << row * drawing_height << "'>\n"
                        << sheet << "</svg>\n";
    say("drawn in %s\n", path.c_str());
    return 0;
}

}  // namespace catcow::body

int main(int count, char** arguments) {
    if (count < 2) {
        std::cerr << "usage: pose-report POSE|positions|all [left|right] [folder], or pose-report "
                     "table\n";
        return 2;
    }
    if (std::string(arguments[1]) == "table")
        return catcow::body::table("build/pose-report/sheet.svg");
    if (std::string(arguments[1]) == "way")
        return catcow::body::report_way({arguments + 3, arguments + count}, arguments[2]);
    return catcow::body::report(arguments[1], count > 2 ? arguments[2] : "left",
                                count > 3 ? arguments[3] : ".");
}
