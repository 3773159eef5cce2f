package found

import (
	"errors"
	"strings"

	"github.com/residency-check/residency-check/internal/residency"
)

// ErrWhatIfFailed says that there is no prediction to judge.
var ErrWhatIfFailed = errors.New("the what-if ended with an error, so that it does not say what will be deployed: mend the template and ask again")

// readWhatIf reads what Azure Resource Manager predicts of a deployment. What exists
// and is not in the template stays there, and counts.
func readWhatIf(input *residency.FoundInput, value any, paths Paths) error {
	if status := textOf(value, "status"); status != "" && !strings.EqualFold(status, "succeeded") {
		return ErrWhatIfFailed
	}
	changes := member(value, "changes")
	potential := member(value, "potentialChanges")
	if properties := member(value, "properties"); changes == nil && properties != nil {
		changes, potential = member(properties, "changes"), member(properties, "potentialChanges")
	}
	if len(members(potential)) > 0 {
		input.Incomplete = "some of its changes depend on what is not known before the deployment"
	}
	after, before := &reader{paths: paths}, &reader{paths: paths}
	for _, change := range members(changes) {
		switch kind := strings.ToLower(textOf(change, "changeType")); kind {
		case "delete":
			input.Deletions++
		case "unsupported":
			input.Incomplete = "what-if does not support some of its resources"
			after.predicted(change, member(change, "after"), "update")
		case "ignore", "nochange":
			after.predicted(change, present(member(change, "after"), member(change, "before")), "none")
		case "create":
			after.predicted(change, member(change, "after"), "create")
		default: // modify, deploy
			after.predicted(change, member(change, "after"), "update")
		}
		if was := member(change, "before"); was != nil {
			before.predicted(change, was, "none")
		}
	}
	after.follow()
	before.follow()
	input.Resources, input.Prior, input.HasPrior = after.resources(), before.resources(), true
	return nil
}

func present(values ...any) any {
	for _, value := range values {
		if value != nil {
			return value
		}
	}
	return nil
}

// predicted adds a resource as it will be. Without its values, as in an answer of ids
// only, nothing but its type is known.
func (r *reader) predicted(change, value any, kind string) {
	values, _ := value.(map[string]any)
	id := present(member(values, "id"), member(change, "resourceId"))
	if _, isText := id.(string); !isText {
		return // of an extension, which is no resource of Azure
	}
	if values == nil {
		r.addAzure(map[string]any{"id": id}, everything, kind)
		return
	}
	known, unknown := resolved(with(values, "id", id), nil)
	r.addAzure(known.(map[string]any), unknown, kind)
}

// everything is what is not known of a resource of which only the id is.
var everything = map[string]any{"location": true, "kind": true, "sku": true, "properties": true, "name": true}
