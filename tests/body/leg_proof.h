#pragma once

#include "body/limits.h"
#include "body/move.h"

namespace catcow::testing {

// The worst that happens on one leg of a move, looked at finely.
struct LegProof {
    double slide = 0;     // of a planted contact, metres
    int slid = -1;        // site
    double depth = 0;     // passing through anything, metres
    double depth_at = 0;  // time
    int deep_first = -1, deep_second = -1;
    double limit = 0;  // breach, degrees
    double jump = 0;   // second difference of any joint's place, metres, at 1/96 of the leg
    double jump_at = 0;
    double turn_rate = 0;  // of any part, degrees in the whole leg's time
    double pace = 0;       // of any joint, metres in the whole leg's time
};

inline LegProof prove(const body::Skeleton& skeleton, const body::Leg& leg) {
    constexpr int looks = 96;
    LegProof proof;
    body::Frames before{}, last{};
    for (int i = 0; i <= looks; ++i) {
        const double t = static_cast<double>(i) / looks;
        const body::Posture posture = leg.at(t);
        const body::Frames now = pose_body(skeleton, posture);
        const body::Report report = leg.report_at(t);
        if (report.contact > proof.slide) {
            proof.slide = report.contact;
            proof.slid = leg.planted()[static_cast<size_t>(report.worst_contact)].site;
        }
        if (report.depth > proof.depth) {
            proof.depth = report.depth;
            proof.depth_at = t;
            proof.deep_first = report.deep_first;
            proof.deep_second = report.deep_second;
        }
        proof.limit = std::max(proof.limit, report.limit);
        for (int part = 0; part < body::part_count && i > 0; ++part) {
            proof.pace = std::max(proof.pace, looks * length(now[part].place - last[part].place));
            proof.turn_rate = std::max(
                proof.turn_rate,
                looks * degrees(length(to_vector(inverse(last[part].turn) * now[part].turn))));
            if (i < 2) continue;
            const double jump = length(now[part].place - 2 * last[part].place + before[part].place);
            if (jump > proof.jump) {
                proof.jump = jump;
                proof.jump_at = t;
            }
        }
        before = last;
        last = now;
    }
    return proof;
}

}  // namespace catcow::testing
