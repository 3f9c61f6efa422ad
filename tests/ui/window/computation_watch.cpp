// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/computation_watch.h"

#include "engine/core/torch.h"

namespace heirloom::ui::test {
namespace {

thread_local int counted = 0;

} // namespace

ComputationWatch::ComputationWatch()
    : m_callback(at::addThreadLocalCallback(
        at::RecordFunctionCallback([](const at::RecordFunction&) -> std::unique_ptr<at::ObserverContext> {
            ++counted;
            return nullptr;
        }).scopes({at::RecordScope::FUNCTION})))
{
    counted = 0;
}

ComputationWatch::~ComputationWatch()
{
    at::removeCallback(m_callback);
}

int ComputationWatch::operators() const
{
    return counted;
}

void ComputationWatch::compute()
{
    at::ones({1});
}

} // namespace heirloom::ui::test
