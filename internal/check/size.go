package check

import "os"

// UnknownSize stands for the size of what is not all files.
const UnknownSize = -1

// Size is how many bytes this run will read, if all its inputs are files.
func (p *Run) Size(w World) int64 {
	if p.Shard.parts > 0 {
		return UnknownSize // which documents of what size are in it shows on the way
	}
	if err := p.List(w); err != nil {
		return UnknownSize
	}
	var total int64
	for _, file := range p.listed {
		info, err := stat(w, file.path)
		if file.err != nil || err != nil || !info.Mode().IsRegular() {
			return UnknownSize
		}
		total += info.Size()
	}
	return total
}

func stat(w World, path string) (os.FileInfo, error) {
	if path != "-" {
		return os.Stat(path)
	}
	if file, ok := w.In.(*os.File); ok {
		return file.Stat()
	}
	return nil, os.ErrInvalid
}
